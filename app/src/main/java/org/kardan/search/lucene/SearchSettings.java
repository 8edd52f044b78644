package org.kardan.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import org.kardan.search.SearchSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Opens the index with the application and builds it in the background where there is none. */
@Configuration
class SearchSettings {

    private static final Logger LOG = LoggerFactory.getLogger(SearchSettings.class);

    @Bean(destroyMethod = "close")
    LuceneIndex searchIndex(@Value("${kardan.data}") Path data, ObjectProvider<SearchSource> sources)
            throws IOException {
        var folder = new IndexFolder(data.resolve("search"), new Analysis());
        return new LuceneIndex(folder, () -> sources.orderedStream().toList());
    }

    /** After the start, when every module and its tables are there. */
    @EventListener
    void buildIfMissing(ApplicationReadyEvent ready) {
        var index = ready.getApplicationContext().getBean(LuceneIndex.class);
        if (!index.isComplete()) {
            Thread.ofVirtual().name("search-rebuild").start(() -> build(index));
        }
    }

    private static void build(LuceneIndex index) {
        try {
            index.rebuild();
        } catch (RuntimeException e) {
            // Whoever stops the application while it builds wants to hear nothing of it.
            if (!index.isClosed()) {
                LOG.error("The search index cannot be built. Maybe the disk is full. The next start tries again.", e);
            }
        }
    }
}
