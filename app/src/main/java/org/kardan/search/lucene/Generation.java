package org.kardan.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.kardan.search.SearchDocument;
import org.kardan.search.SearchQuery;
import org.kardan.search.SearchResult;

/** One Lucene index in its folder. A rebuild makes a new one; it counts once it is marked as complete. */
final class Generation implements AutoCloseable {

    private static final String COMPLETE = "complete";

    private final Path folder;
    private final Analysis analysis;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Map<String, Long> versions = new HashMap<>();
    private long written;
    private long settled;
    private final Object settling = new Object();

    Generation(Path folder, Analysis analysis) throws IOException {
        this.folder = folder;
        this.analysis = analysis;
        this.directory = FSDirectory.open(folder);
        this.writer = new IndexWriter(directory, new IndexWriterConfig(analysis.analyzer()));
        this.searchers = new SearcherManager(writer, null);
        readVersions();
    }

    static boolean isComplete(Path folder) {
        return Files.exists(folder.resolve(COMPLETE));
    }

    boolean isComplete() {
        return isComplete(folder);
    }

    void markComplete() throws IOException {
        settle();
        Files.writeString(folder.resolve(COMPLETE), "");
    }

    /** Adds or replaces, unless a newer version is there. */
    void put(SearchDocument document) throws IOException {
        write(document.key(), document.version(), Documents.of(document));
    }

    void remove(String kind, String id, long version) throws IOException {
        write(SearchDocument.key(kind, id), version, Documents.gone(kind, id, version));
    }

    private synchronized void write(String key, long version, Document document) throws IOException {
        if (version >= versions.getOrDefault(key, Long.MIN_VALUE)) {
            writer.updateDocument(new Term(Field.KEY, key), document);
            versions.put(key, version);
            written++;
        }
    }

    private synchronized long written() {
        return written;
    }

    /** Makes all writes so far durable and visible. Threads that wait here share one commit. */
    void settle() throws IOException {
        var mine = written();
        synchronized (settling) {
            if (settled < mine) {
                var upTo = written();
                writer.commit();
                searchers.maybeRefreshBlocking();
                settled = upTo;
            }
        }
    }

    SearchResult find(SearchQuery query) throws IOException {
        var searcher = searchers.acquire();
        try {
            return new Searching(analysis, searcher, query).answer();
        } finally {
            searchers.release(searcher);
        }
    }

    private void readVersions() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            for (var leaf : ((DirectoryReader) searcher.getIndexReader()).leaves()) {
                BinaryDocValues keys = DocValues.getBinary(leaf.reader(), Field.KEY);
                var numbers = DocValues.getNumeric(leaf.reader(), Field.VERSION);
                var live = leaf.reader().getLiveDocs();
                for (int id = 0; id < leaf.reader().maxDoc(); id++) {
                    if ((live == null || live.get(id)) && keys.advanceExact(id) && numbers.advanceExact(id)) {
                        versions.put(keys.binaryValue().utf8ToString(), numbers.longValue());
                    }
                }
            }
        } finally {
            searchers.release(searcher);
        }
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }
}
