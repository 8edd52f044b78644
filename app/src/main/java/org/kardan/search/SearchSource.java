package org.kardan.search;

import java.util.function.Consumer;

/** From which the index is rebuilt; implemented by the module that owns the things. */
public interface SearchSource {

    /** Hands over every document of this source as it stands now. */
    void feed(Consumer<SearchDocument> index);
}
