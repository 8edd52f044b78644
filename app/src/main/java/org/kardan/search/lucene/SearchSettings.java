package org.kardan.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import org.kardan.search.SearchIndex;
import org.kardan.search.SearchSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Opens the index with the application and builds it in the background where there is none. */
@Configuration
class SearchSettings {

    @Bean(destroyMethod = "close")
    LuceneIndex searchIndex(@Value("${kardan.data}") Path data, ObjectProvider<SearchSource> sources)
            throws IOException {
        var folder = new IndexFolder(data.resolve("search"), new Analysis());
        return new LuceneIndex(folder, () -> sources.orderedStream().toList());
    }

    /** After the start, when every module and its tables are there. */
    @EventListener
    void buildIfMissing(ApplicationReadyEvent ready) {
        var index = ready.getApplicationContext().getBean(SearchIndex.class);
        if (!index.isComplete()) {
            Thread.ofVirtual().name("search-rebuild").start(index::rebuild);
        }
    }
}
