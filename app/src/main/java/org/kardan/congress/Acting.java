package org.kardan.congress;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kardan.identity.Access;
import org.kardan.register.Firm;
import org.kardan.register.FirmId;
import org.kardan.register.Firms;
import org.kardan.web.NotFound;
import org.kardan.web.Reader;
import org.springframework.stereotype.Component;

/** For which firm a reader acts: one in which they have a seat, or one of the side they manage. */
@Component
public class Acting {

    private final Firms firms;

    Acting(Firms firms) {
        this.firms = firms;
    }

    /** The firm of an address; whoever may not act for it learns nothing, not even that it exists. */
    public Firm firm(Reader reader, UUID id) {
        return firms.byId(new FirmId(id))
                .filter(firm -> Access.mayActFor(reader.visitor(), firm.side(), id))
                .orElseThrow(() -> new NotFound("firm " + id));
    }

    /** Whether the reader acts as manager, not as somebody of the firm. */
    public boolean onBehalf(Reader reader, Firm firm) {
        return !reader.visitor().seats().containsKey(firm.id().value());
    }

    /** The firms in which the reader has a seat. */
    public List<Firm> own(Reader reader) {
        var ids = reader.visitor().seats().keySet().stream().map(FirmId::new).toList();
        return firms.byIds(ids);
    }

    /** The only firm of somebody with one seat. */
    public Optional<Firm> only(Reader reader) {
        var own = own(reader);
        return own.size() == 1 ? Optional.of(own.getFirst()) : Optional.empty();
    }
}
