package org.kardan.thesaurus.words;

import java.util.List;
import java.util.Locale;
import org.kardan.language.Lang;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/** Unexplained words of one language, those first that explain most once they are in the thesaurus. */
record WordsPage(Reader reader, Lang lang, List<Unexplained> words) implements Page {

    @Override
    public String title() {
        return reader.t("thesaurus.words.title");
    }

    /** The form of a new concept with this word in it. */
    String propose(Unexplained word) {
        var field = "labels" + word.lang().path().substring(0, 1).toUpperCase(Locale.ROOT)
                + word.lang().path().substring(1);
        return reader.url("/thesaurus/propose?deed=TERM&" + field + "=" + Reader.encoded(word.word()));
    }
}
