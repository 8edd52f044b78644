package org.kardan.offers.editor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kardan.offers.Kind;
import org.kardan.offers.Offer;
import org.kardan.offers.OfferId;
import org.kardan.offers.Offers;
import org.kardan.offers.acting.Acting;
import org.kardan.offers.understanding.EntryText;
import org.kardan.offers.understanding.Terms;
import org.kardan.register.Firm;
import org.kardan.web.Answer;
import org.kardan.web.Needs;
import org.kardan.web.NotFound;
import org.kardan.web.Reader;
import org.kardan.web.Redirect;
import org.kardan.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Seats and managers write offers and requests of their firms. */
@Controller
@RequestMapping("/{lang:de|zh|en}/offers")
@Needs(Right.EDIT_OFFERS)
class EditorController {

    private final Offers offers;
    private final Acting acting;
    private final Preview preview;
    private final WritingDesk desk;
    private final Terms terms;

    EditorController(Offers offers, Acting acting, Preview preview, WritingDesk desk, Terms terms) {
        this.offers = offers;
        this.acting = acting;
        this.preview = preview;
        this.desk = desk;
        this.terms = terms;
    }

    @GetMapping("/own")
    Answer own(Reader reader, @RequestParam(defaultValue = "") String firm, @RequestParam(defaultValue = "") String q) {
        var choice = acting.choice(reader, "/offers/own", firm, q);
        var own = choice.chosen()
                .map(chosen -> offers.ofFirms(List.of(chosen.id())))
                .orElse(List.of());
        return new OwnOffersPage(reader, choice, own, LocalDate.now());
    }

    @GetMapping("/new")
    Answer blank(
            Reader reader,
            @RequestParam(defaultValue = "") String firm,
            @RequestParam(defaultValue = "OFFER") Kind kind) {
        if (firm.isEmpty()) {
            return Redirect.to(reader.url("/offers/own"));
        }
        var form = OfferForm.blank(kind, reader.lang(), LocalDate.now());
        return page(reader, acting.require(reader, firm), "/offers/new?firm=" + firm, form, Map.of());
    }

    @PostMapping("/new")
    Answer add(Reader reader, @RequestParam String firm, OfferForm form) {
        var of = acting.require(reader, firm);
        var troubles = form.troubles(LocalDate.now());
        if (!troubles.isEmpty()) {
            return page(reader, of, "/offers/new?firm=" + firm, form, troubles);
        }
        desk.add(reader.me(), of.id(), form.offer(), form.standings());
        return saved(reader, of, "offers.saved");
    }

    @GetMapping("/{id}/edit")
    Answer edit(Reader reader, @PathVariable String id) {
        var offer = offer(id);
        var firm = acting.require(reader, offer.firm().toString());
        var form = OfferForm.of(offer, desk.standings(EntryText.of(offer.id())));
        return page(reader, firm, "/offers/" + id + "/edit", form, Map.of());
    }

    @PostMapping("/{id}/edit")
    Answer change(Reader reader, @PathVariable String id, OfferForm form) {
        var offer = offer(id);
        var firm = acting.require(reader, offer.firm().toString());
        var troubles = form.troubles(LocalDate.now());
        var isLatest = form.version().equals(String.valueOf(offer.version()));
        if (troubles.isEmpty() && !(isLatest && desk.change(reader.me(), offer, form.offer(), form.standings()))) {
            troubles = Map.of("version", "offers.form.overtaken");
        }
        if (!troubles.isEmpty()) {
            return page(reader, firm, "/offers/" + id + "/edit", form, troubles);
        }
        return saved(reader, firm, "offers.saved");
    }

    @PostMapping("/{id}/renew")
    Answer renew(Reader reader, @PathVariable String id) {
        var offer = offer(id);
        var firm = acting.require(reader, offer.firm().toString());
        offers.renew(reader.me(), offer, LocalDate.now().plusMonths(12));
        return saved(reader, firm, "offers.renewed");
    }

    @PostMapping("/{id}/close")
    Answer close(Reader reader, @PathVariable String id) {
        var offer = offer(id);
        var firm = acting.require(reader, offer.firm().toString());
        offers.close(reader.me(), offer);
        return saved(reader, firm, "offers.closed");
    }

    @PostMapping("/preview")
    Answer preview(Reader reader, OfferForm form) {
        return preview.of(reader, form);
    }

    private Answer page(Reader reader, Firm firm, String path, OfferForm form, Map<String, String> troubles) {
        return new OfferFormPage(
                reader, firm, path, form, troubles, preview.of(reader, form), terms.certificates(reader.lang()));
    }

    private Offer offer(String id) {
        return OfferId.of(id).flatMap(offers::byId).orElseThrow(() -> new NotFound("offer " + id));
    }

    private static Redirect saved(Reader reader, Firm firm, String key) {
        return Redirect.to(reader.url("/offers/own?firm=" + firm.id())).saying(key);
    }
}
