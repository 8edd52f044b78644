package org.kardan.demo;

/** What a firm is called: in full, in Latin letters, in short, in the other side's language, and as a web address. */
record FirmName(String full, String latin, String brief, String other, String form, String domain) {}
