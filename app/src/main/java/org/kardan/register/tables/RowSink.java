package org.kardan.register.tables;

import java.util.List;

/** Takes the rows of a table one by one. */
@FunctionalInterface
public interface RowSink {

    /**
     * @param number as the spreadsheet counts, the first line being 1
     * @return false to stop reading
     */
    boolean take(int number, List<String> cells);
}
