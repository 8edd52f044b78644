package org.kardan.congress;

import java.util.Arrays;
import java.util.List;
import org.kardan.web.Reader;
import org.kardan.web.Right;

/** The places of a congress, in the order of its tabs. */
public enum Tab {
    OVERVIEW("", Right.PUBLIC),
    REGISTRATION("/registration", Right.JOIN_CONGRESS),
    WISHES("/wishes", Right.JOIN_CONGRESS),
    AGENDA("/agenda", Right.ACCOUNT),
    SETTINGS("/edit", Right.MANAGE_CONGRESS),
    VENUE("/venue", Right.MANAGE_CONGRESS),
    PROGRAMME("/programme", Right.MANAGE_CONGRESS),
    INTERPRETERS("/interpreters", Right.MANAGE_CONGRESS),
    REGISTRATIONS("/registrations", Right.MANAGE_CONGRESS),
    GUESTS("/guests", Right.MANAGE_CONGRESS),
    ALL_WISHES("/all-wishes", Right.MANAGE_CONGRESS),
    TIMETABLE("/timetable", Right.MANAGE_CONGRESS);

    private final String path;
    private final Right right;

    Tab(String path, Right right) {
        this.path = path;
        this.right = right;
    }

    public static List<Tab> of(Reader reader) {
        return Arrays.stream(values()).filter(tab -> reader.may(tab.right)).toList();
    }

    public String address(Reader reader, Congress congress) {
        return reader.url(congress.path() + path);
    }
}
