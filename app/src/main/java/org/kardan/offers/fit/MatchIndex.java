package org.kardan.offers.fit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
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
 * Keeps the {@link Board} fresh. A change of some firms reads these firms alone and puts them into the lists where they
 * belong; what it shifts a little everywhere is computed afterwards, slowly. Pages never wait: until the new board is
 * there they read the old one, and none at all before the first.
 */
@Component
public class MatchIndex implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(MatchIndex.class);
    private static final long PAUSE = 300;
    private static final long LONGEST_PAUSE = 5_000;
    private static final long QUIET = 15_000;

    /** While lists settle, this many times longer is waited than computed: the processors belong to the pages. */
    private static final int RESTS = 4;

    private final BoardMaker maker;
    private final Found found;
    private final Firms firms;
    private final Object lock = new Object();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform()
            .daemon()
            .name("offers-index")
            .priority(Thread.MIN_PRIORITY)
            .factory());
    private volatile Pending pending = Pending.NOTHING;
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
        if (board != null && !board.participants().day().equals(today())) {
            // Over night offers expire without anybody changing them.
            ask(Pending.EVERYTHING);
        }
        return Optional.ofNullable(board);
    }

    public boolean isStale() {
        return !pending.isNothing();
    }

    @EventListener(ApplicationReadyEvent.class)
    void onStart() {
        ask(Pending.EVERYTHING);
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
        ask(Pending.EVERYTHING);
    }

    /** A firm that neither took part nor takes part now changes nothing in the market. */
    private void askAbout(List<FirmId> changed) {
        var board = boardOrNull;
        if (board == null
                || changed.stream().anyMatch(firm -> board.firm(firm).isPresent())
                || firms.byIds(changed).stream().anyMatch(BoardMaker::takesPart)) {
            ask(Pending.NOTHING.and(changed));
        }
    }

    private void ask(Pending more) {
        boolean isFirst;
        synchronized (lock) {
            isFirst = pending.isNothing();
            pending = more.everything() ? more : pending.and(more.firms());
        }
        if (isFirst && !worker.isShutdown()) {
            // While a long import goes on, most of the time is left to it; but nobody waits long for a change.
            var pause = Math.clamp(RESTS * lastTook, PAUSE, LONGEST_PAUSE);
            worker.schedule(this::answer, pause, TimeUnit.MILLISECONDS);
        }
    }

    private void answer() {
        try {
            takeIn();
        } catch (RuntimeException e) {
            // Readers keep the board that is there.
            LOG.atError().setCause(e).log("The market could not be read");
            if (!worker.isShutdown()) {
                worker.schedule(this::answer, LONGEST_PAUSE, TimeUnit.MILLISECONDS);
            }
        }
    }

    /** Reads what has changed; the lists that are left settle later. */
    synchronized void takeIn() {
        var asked = pending;
        if (asked.isNothing()) {
            return;
        }
        var started = System.nanoTime();
        var before = boardOrNull;
        var board =
                before == null || asked.everything() ? maker.make(today()) : maker.make(today(), before, asked.firms());
        boardOrNull = board;
        lastTook = (System.nanoTime() - started) / 1_000_000;
        forget(asked);
        keepGood(board, asked.firms());
        LOG.atInfo()
                .addKeyValue("firms", board.firms().size())
                .addKeyValue("changed", asked.firms().size())
                .addKeyValue("milliseconds", lastTook)
                .log("Market read");
        if (!worker.isShutdown()) {
            worker.schedule(() -> settle(board), board.isComplete() ? QUIET : 0, TimeUnit.MILLISECONDS);
        }
    }

    /** What was asked for meanwhile is answered next. */
    private void forget(Pending answered) {
        synchronized (lock) {
            if (pending == answered) {
                pending = Pending.NOTHING;
                return;
            }
        }
        if (!worker.isShutdown()) {
            worker.schedule(this::answer, PAUSE, TimeUnit.MILLISECONDS);
        }
    }

    /** Makes a new board with all its lists now. */
    public synchronized void rebuild() {
        synchronized (lock) {
            pending = Pending.EVERYTHING;
        }
        takeIn();
        board().ifPresent(board -> {
            board.unsettled().forEach(board::refresh);
            keepGood(board, board.firms().stream().map(Firm::id).toList());
        });
    }

    /** Computes list by list, resting between them; stops for changes and for the next board. */
    private void settle(Board board) {
        try {
            for (var firm : board.unsettled()) {
                if (boardOrNull != board || isStale()) {
                    return;
                }
                var started = System.nanoTime();
                board.refresh(firm);
                TimeUnit.NANOSECONDS.sleep(RESTS * (System.nanoTime() - started));
            }
            keepGood(board, board.firms().stream().map(Firm::id).toList());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.atError().setCause(e).log("The lists of matches could not be computed");
        }
    }

    /** Notes which matches of these firms are new. */
    private void keepGood(Board board, Collection<FirmId> of) {
        var pairs = new LinkedHashSet<Pair>();
        for (var id : of) {
            board.firm(id)
                    .ifPresent(firm -> board.known(id).stream()
                            .filter(match -> match.band() == Band.STRONG || match.band() == Band.GOOD)
                            .map(match -> pair(firm, match))
                            .forEach(pairs::add));
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
