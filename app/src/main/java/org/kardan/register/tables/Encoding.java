package org.kardan.register.tables;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings of lists that the alliance meets. */
public enum Encoding {
    UTF_8(StandardCharsets.UTF_8),
    /** Covers GBK and GB 2312. */
    GB18030(Charset.forName("GB18030")),
    WINDOWS_1252(Charset.forName("windows-1252"));

    private final Charset charset;

    Encoding(Charset charset) {
        this.charset = charset;
    }

    public Charset charset() {
        return charset;
    }
}
