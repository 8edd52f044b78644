package org.kardan.congress.wishes;

import java.time.Instant;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kardan.congress.Congresses;
import org.kardan.congress.Entered;
import org.kardan.congress.Leaf;
import org.kardan.identity.Access;
import org.kardan.language.Collation;
import org.kardan.register.Firm;
import org.kardan.register.FirmId;
import org.kardan.register.Firms;
import org.kardan.web.Answer;
import org.kardan.web.Needs;
import org.kardan.web.Reader;
import org.kardan.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows managers how the wishes stand. */
@Controller
@Needs(Right.MANAGE_CONGRESS)
class AllWishesController {

    private final Congresses congresses;
    private final Wishes wishes;
    private final WishDesk desk;
    private final Firms firms;

    AllWishesController(Congresses congresses, Wishes wishes, WishDesk desk, Firms firms) {
        this.congresses = congresses;
        this.wishes = wishes;
        this.desk = desk;
        this.firms = firms;
    }

    @GetMapping("/{lang:de|zh|en}/congresses/{slug}/all-wishes")
    Answer show(Reader reader, @PathVariable String slug, @RequestParam MultiValueMap<String, String> asking) {
        var congress = congresses.shown(reader.visitor(), slug);
        var now = Instant.now();
        var book = desk.book(congress, now);
        var asked =
                wishes.standing(congress.id(), now).stream().map(Asking::wish).collect(Collectors.toSet());
        var from = asked.stream().collect(Collectors.groupingBy(Wish::from, Collectors.counting()));
        var to = asked.stream().collect(Collectors.groupingBy(Wish::to, Collectors.counting()));
        var settled =
                asked.stream().filter(wish -> asked.contains(wish.returned())).toList();
        var both = settled.stream().collect(Collectors.groupingBy(Wish::from, Collectors.counting()));
        var byName = Collation.of(reader.lang());
        Function<Firm, AllWishesPage.Line> line = firm -> {
            FirmId id = firm.id();
            return new AllWishesPage.Line(
                    firm,
                    from.getOrDefault(id, 0L),
                    to.getOrDefault(id, 0L),
                    both.getOrDefault(id, 0L),
                    Access.mayManage(reader.visitor(), firm.side()));
        };
        var lines = firms.byIds(book.registered().keySet()).stream()
                .sorted((one, other) -> byName.compare(one.name(reader.lang()), other.name(reader.lang())))
                .map(line)
                .toList();
        var silent = lines.stream().filter(one -> one.asked() == 0).count();
        var leaf = Leaf.of(Entered.of(asking), lines, AllWishesPage.Line::firm);
        return new AllWishesPage(reader, congress, leaf, silent, asked.size(), settled.size() / 2);
    }
}
