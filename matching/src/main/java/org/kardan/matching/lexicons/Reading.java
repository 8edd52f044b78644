package org.kardan.matching.lexicons;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kardan.matching.Tongue;
import org.kardan.matching.text.Folded;
import org.kardan.matching.text.Word;

/** Takes a word list line by line; the ending of its name decides the format. */
final class Reading {

    /** So many rejected lines are kept for showing. */
    static final int SHOWN = 1_000;

    private static final Pattern ENTRY = Pattern.compile("^(\\S+) (\\S+) \\[([^\\]]*)\\] /(.*)/?\\s*$");
    private static final Pattern ABOUT = Pattern.compile("^#!? *([A-Za-z]+) *[=:] *(.+)$");

    private final String name;
    private final boolean tabular;
    private final Limits limits;
    private final List<WordPair> pairs = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private final Map<String, String> about = new HashMap<>();
    private int rejectedLines;
    private int number;
    private @Nullable Tongue from;
    private @Nullable Tongue to;

    Reading(String name, Limits limits) {
        this.name = name;
        this.tabular = name.endsWith(".tsv");
        this.limits = limits;
        if (!tabular) {
            from = Tongue.ZH;
            to = name.toLowerCase(Locale.ROOT).contains("handedict") ? Tongue.DE : Tongue.EN;
        }
    }

    void take(String line) {
        number++;
        if (line.length() > limits.lineLength()) {
            reject(line, "longer than " + limits.lineLength() + " characters");
        } else if (line.startsWith("#")) {
            comment(line);
        } else if (!line.isBlank()) {
            if (tabular) {
                takePair(line);
            } else {
                takeEntry(line);
            }
        }
        if (pairs.size() > limits.entries()) {
            throw new RefusedFile(name + " holds more than " + limits.entries() + " word pairs.");
        }
    }

    private void comment(String line) {
        var columns = line.substring(1).strip().toUpperCase(Locale.ROOT).split("\t");
        if (tabular && columns.length >= 2 && isTongue(columns[0]) && isTongue(columns[1])) {
            from = Tongue.valueOf(columns[0]);
            to = Tongue.valueOf(columns[1]);
            return;
        }
        Matcher said = ABOUT.matcher(line);
        if (said.matches()) {
            about.put(said.group(1).toLowerCase(Locale.ROOT), said.group(2).strip());
        } else if (!tabular && line.toLowerCase(Locale.ROOT).contains("handedict")) {
            to = Tongue.DE;
        }
    }

    private static boolean isTongue(String code) {
        return code.equals("DE") || code.equals("ZH") || code.equals("EN");
    }

    private void takePair(String line) {
        var cells = line.split("\t", -1);
        if (from == null) {
            throw new RefusedFile(name + " line " + number
                    + ": no line '#de<tab>zh' names the languages before the first word pair.");
        }
        if (cells.length < 2 || cells.length > 3) {
            reject(line, cells.length + " cells instead of 2 or 3");
            return;
        }
        try {
            var weight = cells.length == 3 && !cells[2].isBlank() ? Float.parseFloat(cells[2].strip()) : 1f;
            if (!(weight > 0 && weight <= 1)) {
                reject(line, "the weight is not between 0 and 1");
            } else if (!add(cells[0], cells[1], weight)) {
                reject(line, "a word is missing");
            }
        } catch (NumberFormatException e) {
            reject(line, "'" + cells[2] + "' is no weight");
        }
    }

    private void takeEntry(String line) {
        var entry = ENTRY.matcher(line);
        if (!entry.matches()) {
            reject(line, "not of the form: traditional simplified [pinyin] /meaning/");
            return;
        }
        for (var gloss : Glosses.of(entry.group(4))) {
            add(entry.group(2), gloss.text(), gloss.weight());
        }
    }

    private boolean add(String one, String other, float weight) {
        var folded = form(one);
        var translation = form(other);
        if (folded.isEmpty() || translation.isEmpty()) {
            return false;
        }
        pairs.add(new WordPair(folded, translation, weight));
        return true;
    }

    /** Words in the spelling of texts: single blanks between Latin words, everything else left out. */
    static String form(String raw) {
        var folded = Folded.form(raw);
        var kept = new StringBuilder();
        for (var i = 0; i < folded.length(); i++) {
            var c = folded.charAt(i);
            if (Word.isLatin(c) || Word.isHan(c)) {
                kept.append(c);
            } else if (!kept.isEmpty() && kept.charAt(kept.length() - 1) != ' ') {
                kept.append(' ');
            }
        }
        return kept.toString().strip();
    }

    private void reject(String line, String reason) {
        rejectedLines++;
        if (rejected.size() < SHOWN) {
            rejected.add(new Rejected(number, line, reason));
        }
    }

    ListFile finish() {
        if (from == null || to == null || pairs.isEmpty()) {
            throw new RefusedFile(name + " holds no word pairs. Maybe it is another format.");
        }
        return new ListFile(name, from, to, WordList.of(pairs), about, rejected, rejectedLines);
    }
}
