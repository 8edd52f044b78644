package org.kardan.register.directory;

import java.util.Collection;
import java.util.function.Consumer;
import org.kardan.register.FirmId;
import org.kardan.register.FirmsChanged;
import org.kardan.search.SearchDocument;
import org.kardan.search.SearchIndex;
import org.kardan.search.SearchSource;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Keeps the index in step: reads the present row after each change, so that order and repetition do no harm. */
@Component
class FirmFeed implements SearchSource {

    private final FirmDocuments documents;
    private final SearchIndex index;

    FirmFeed(FirmDocuments documents, SearchIndex index) {
        this.documents = documents;
        this.index = index;
    }

    @Override
    public void feed(Consumer<SearchDocument> sink) {
        documents.all(sink);
    }

    @ApplicationModuleListener
    void on(FirmsChanged event) {
        refresh(event.firms());
    }

    private void refresh(Collection<FirmId> firms) {
        var found = documents.of(firms);
        index.put(found);
        var known = found.stream().map(SearchDocument::id).toList();
        firms.stream()
                .map(FirmId::toString)
                .filter(id -> !known.contains(id))
                .forEach(id -> index.remove(FirmDocuments.KIND, id, Long.MAX_VALUE));
    }
}
