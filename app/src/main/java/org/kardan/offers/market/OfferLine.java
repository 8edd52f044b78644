package org.kardan.offers.market;

import java.util.List;
import org.kardan.offers.Offer;
import org.kardan.register.Firm;
import org.kardan.search.Marked;

/** One line of the market place, matching words marked. */
record OfferLine(Offer offer, Firm firm, Marked title, Marked passage, List<String> concepts) {}
