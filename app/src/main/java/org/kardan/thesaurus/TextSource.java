package org.kardan.thesaurus;

import java.util.Collection;
import java.util.List;
import org.kardan.web.Right;

/** Texts of a higher module in which concepts are found; that module contributes them as a bean. */
public interface TextSource {

    /** What a reader needs to see those of its texts that are shared. */
    Right right();

    /** Ids of all texts, always in the same order. */
    List<String> ids();

    /** These texts in all languages in which something is written; those gone meanwhile are left out. */
    List<UsedText> texts(Collection<String> ids);

    /** These texts speak of other concepts now: whatever was derived from them is to be made anew. */
    void readAgain(Collection<String> ids);
}
