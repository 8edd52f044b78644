package org.kardan.identity;

import java.util.UUID;
import org.kardan.language.Side;
import org.kardan.web.Right;
import org.kardan.web.Seat;
import org.kardan.web.Visitor;

/** Whether a right reaches this firm or this side. Pure decisions over a {@link Visitor}. */
public final class Access {

    private Access() {}

    /** A seat in the firm, or managing its side. */
    public static boolean mayEditFirm(Visitor visitor, Side side, UUID firm) {
        return visitor.may(Right.EDIT_FIRM) && (visitor.seats().containsKey(firm) || mayManage(visitor, side));
    }

    /** Only owners and the managers of the side give and take seats. */
    public static boolean mayGiveSeats(Visitor visitor, Side side, UUID firm) {
        return visitor.seats().get(firm) == Seat.OWNER || mayManage(visitor, side);
    }

    /** Manager of this very side. */
    public static boolean mayManage(Visitor visitor, Side side) {
        return visitor.may(Right.MANAGE_REGISTER) && side == visitor.sideOrNull();
    }

    /** Acts for the firm towards the other side: offers, wishes, registrations. */
    public static boolean mayActFor(Visitor visitor, Side side, UUID firm) {
        return mayEditFirm(visitor, side, firm);
    }
}
