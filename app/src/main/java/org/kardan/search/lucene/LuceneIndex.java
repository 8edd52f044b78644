package org.kardan.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kardan.search.SearchDocument;
import org.kardan.search.SearchIndex;
import org.kardan.search.SearchQuery;
import org.kardan.search.SearchResult;
import org.kardan.search.SearchSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index on this machine's disk.
 *
 * <p>While it is rebuilt, every write goes to the present and to the coming generation; versions keep what the
 * sources read before the write from winning after it.
 */
final class LuceneIndex implements SearchIndex, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LuceneIndex.class);

    private final IndexFolder folder;
    private final Supplier<List<SearchSource>> sources;
    private final ReentrantReadWriteLock switching = new ReentrantReadWriteLock();
    private final ReentrantLock rebuilding = new ReentrantLock();
    private Generation present;
    private @Nullable Generation coming;
    private boolean closed;

    LuceneIndex(IndexFolder folder, Supplier<List<SearchSource>> sources) throws IOException {
        this.folder = folder;
        this.sources = sources;
        this.present = folder.open();
    }

    @Override
    public void put(Collection<SearchDocument> documents) {
        write(generation -> {
            for (var document : documents) {
                generation.put(document);
            }
        });
    }

    @Override
    public void remove(String kind, String id, long version) {
        write(generation -> generation.remove(kind, id, version));
    }

    private void write(Action action) {
        reading(() -> {
            action.on(present);
            if (coming != null) {
                action.on(coming);
            }
            present.settle();
            return "";
        });
    }

    @Override
    public SearchResult find(SearchQuery query) {
        return reading(() -> present.find(query));
    }

    @Override
    public boolean isComplete() {
        return reading(() -> present.isComplete());
    }

    @Override
    public void awaitVisible() {
        write(_ -> {});
    }

    @Override
    public void rebuild() {
        rebuilding.lock();
        try {
            var began = System.nanoTime();
            var next = folder.create();
            changing(() -> coming = next);
            for (var source : sources.get()) {
                source.feed(document -> putInto(next, document));
            }
            next.markComplete();
            switchTo(next);
            LOG.info("Search index rebuilt in {} ms", (System.nanoTime() - began) / 1_000_000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            changing(this::dropComing);
            rebuilding.unlock();
        }
    }

    private void switchTo(Generation next) throws IOException {
        var old = present;
        changing(() -> {
            next.settle();
            present = next;
            coming = null;
            old.close();
        });
        folder.delete(old.folder());
    }

    /** What a failed rebuild leaves behind. */
    private void dropComing() throws IOException {
        var unfinished = coming;
        coming = null;
        if (unfinished != null) {
            unfinished.close();
            folder.delete(unfinished.folder());
        }
    }

    private static void putInto(Generation generation, SearchDocument document) {
        try {
            generation.put(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        changing(() -> {
            closed = true;
            present.close();
            if (coming != null) {
                coming.close();
            }
        });
    }

    boolean isClosed() {
        return reading(() -> closed);
    }

    private <T> T reading(Work<T> work) {
        switching.readLock().lock();
        try {
            return work.result();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            switching.readLock().unlock();
        }
    }

    private void changing(Change change) {
        switching.writeLock().lock();
        try {
            change.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            switching.writeLock().unlock();
        }
    }

    private interface Action {
        void on(Generation generation) throws IOException;
    }

    private interface Work<T> {
        T result() throws IOException;
    }

    private interface Change {
        void run() throws IOException;
    }
}
