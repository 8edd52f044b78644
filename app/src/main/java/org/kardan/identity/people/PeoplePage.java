package org.kardan.identity.people;

import java.util.Arrays;
import java.util.List;
import org.kardan.identity.Role;
import org.kardan.web.Page;
import org.kardan.web.Reader;
import org.kardan.web.Right;

/** The people of a side, and the form to invite one more. */
record PeoplePage(Reader reader, String query, List<AccountList.Line> people, InviteForm form, String trouble)
        implements Page {

    @Override
    public String title() {
        return reader.t("identity.people.title");
    }

    @Override
    public int status() {
        return trouble.isEmpty() ? 200 : 422;
    }

    List<Role> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.MEMBER)
                .filter(role -> role != Role.OPERATOR || reader.may(Right.OPERATE))
                .toList();
    }
}
