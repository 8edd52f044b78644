package org.kardan.offers.fit;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.kardan.language.Side;
import org.kardan.matching.Band;
import org.kardan.offers.FirmMatch;
import org.kardan.offers.MatchFound.Pair;
import org.kardan.offers.OffersChanged;
import org.kardan.register.Firm;
import org.kardan.register.FirmId;
import org.kardan.register.Firms;
import org.kardan.register.FirmsChanged;
import org.kardan.thesaurus.ThesaurusChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps the {@link Board} fresh. A change asks for a new one; several changes shortly after each other share it. Pages
 * never wait: until the new board is there they read the old one, and none at all before the first.
 */
@Component
public class MatchIndex implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(MatchIndex.class);
    private static final long PAUSE = 700;
    private static final long LONGEST_PAUSE = 5_000;

    private final BoardMaker maker;
    private final Found found;
    private final Firms firms;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("offers-index").factory());
    private volatile @Nullable Board boardOrNull;
    private volatile long lastTook;

    MatchIndex(BoardMaker maker, Found found, Firms firms) {
        this.maker = maker;
        this.found = found;
        this.firms = firms;
    }

    /** The latest board, or none before the first is ready. */
    public Optional<Board> board() {
        var board = boardOrNull;
        if (board != null && !board.day().equals(today())) {
            // Over night offers expire without anybody changing them.
            ask();
        }
        return Optional.ofNullable(board);
    }

    public boolean isStale() {
        return asked.get();
    }

    @EventListener(ApplicationReadyEvent.class)
    void onStart() {
        ask();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(OffersChanged changed) {
        askAbout(changed.firms());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(FirmsChanged changed) {
        askAbout(changed.firms());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(ThesaurusChanged changed) {
        ask();
    }

    /** A firm that neither took part nor takes part now changes nothing in the market. */
    private void askAbout(List<FirmId> changed) {
        var board = boardOrNull;
        if (board == null
                || changed.stream().anyMatch(firm -> board.firm(firm).isPresent())
                || firms.byIds(changed).stream().anyMatch(BoardMaker::takesPart)) {
            ask();
        }
    }

    private void ask() {
        if (!worker.isShutdown() && asked.compareAndSet(false, true)) {
            // While a long import goes on, most of the time is left to it; but nobody waits long for a change.
            var pause = Math.clamp(4 * lastTook, PAUSE, LONGEST_PAUSE);
            worker.schedule(this::answer, pause, TimeUnit.MILLISECONDS);
        }
    }

    private void answer() {
        try {
            rebuild(asked::get);
        } catch (RuntimeException e) {
            // The next change or the next day tries again; readers keep the board that is there.
            LOG.atError().setCause(e).log("The market could not be read");
        }
    }

    /** Makes a new board now. */
    public void rebuild() {
        rebuild(() -> false);
    }

    /** @param outdated once the next board is asked for, nobody needs the lists of this one */
    private synchronized void rebuild(BooleanSupplier outdated) {
        asked.set(false);
        var started = System.nanoTime();
        var board = maker.make(today());
        boardOrNull = board;
        lastTook = (System.nanoTime() - started) / 1_000_000;
        keepGood(board, outdated);
        LOG.atInfo()
                .addKeyValue("firms", board.firms().size())
                .addKeyValue("milliseconds", lastTook)
                .log("Market read");
    }

    /** Computes all lists, so that pages find them ready, and notes which matches are new. */
    private void keepGood(Board board, BooleanSupplier outdated) {
        var pairs = new LinkedHashSet<Pair>();
        for (var firm : board.firms()) {
            if (outdated.getAsBoolean()) {
                return;
            }
            board.list(firm.id()).stream()
                    .filter(match -> match.band() == Band.STRONG || match.band() == Band.GOOD)
                    .map(match -> pair(firm, match))
                    .forEach(pairs::add);
        }
        if (!pairs.isEmpty()) {
            found.keep(pairs);
        }
    }

    private static Pair pair(Firm firm, FirmMatch match) {
        return firm.side() == Side.DE
                ? new Pair(firm.id(), match.other(), match.band())
                : new Pair(match.other(), firm.id(), match.band());
    }

    private static LocalDate today() {
        return LocalDate.now();
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
