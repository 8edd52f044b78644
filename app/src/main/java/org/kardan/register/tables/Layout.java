package org.kardan.register.tables;

import org.kardan.register.tables.Recognition.Format;

/** How a file is to be read; encoding and delimiter mean nothing for a workbook. */
public record Layout(Format format, Encoding encoding, Delimiter delimiter) {

    /** What stands between two cells of a CSV file. */
    public enum Delimiter {
        SEMICOLON(';'),
        COMMA(','),
        TAB('\t');

        private final char sign;

        Delimiter(char sign) {
            this.sign = sign;
        }

        public char sign() {
            return sign;
        }
    }

    public Layout with(Encoding other, Delimiter otherDelimiter) {
        return new Layout(format, other, otherDelimiter);
    }
}
