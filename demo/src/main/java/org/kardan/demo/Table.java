package org.kardan.demo;

import java.util.List;

/** A list as a file shows it: one header row, then rows of the same width. */
record Table(List<String> header, List<List<String>> rows) {

    Table {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (var row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException("Row " + row + " does not fit the header " + header);
            }
        }
    }
}
