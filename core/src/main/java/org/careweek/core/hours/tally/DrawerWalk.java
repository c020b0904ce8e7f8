package org.careweek.core.hours.tally;

import java.util.List;
import java.util.function.IntFunction;
import org.careweek.core.hours.counting.DaySums;
import org.careweek.core.hours.counting.SiteClock;
import org.careweek.core.program.LevelHistory;
import org.careweek.core.time.ProgramCalendar;

/** Walks the participants of one drawer after another, in room that is used again. */
final class DrawerWalk {

    private static final int PLACES = 1 << Word.PLACE_BITS;

    private final IntFunction<LevelHistory> levels;
    private final IntFunction<List<Outsized>> outsized;
    private final PartWalk parts;
    private final DaySums sums;
    private final WordSort sort = new WordSort();
    private final int[] ends = new int[PLACES];
    private long[] mixed = new long[0];
    private long[] words = new long[0];

    DrawerWalk(
            ProgramCalendar calendar,
            IntFunction<LevelHistory> levels,
            IntFunction<List<Outsized>> outsized,
            PartSink sink) {
        this.levels = levels;
        this.outsized = outsized;
        this.parts = new PartWalk(sink);
        this.sums = new DaySums(new SiteClock(calendar.zone()), calendar.firstDay(), parts::week);
    }

    void walk(Sheets sheets, int drawer) {
        int first = drawer << Word.PLACE_BITS;
        group(sheets, drawer);
        int from = 0;
        for (int place = 0; place < PLACES; place++) {
            int to = ends[place];
            if (from < to) {
                sort.sort(words, from, to, mixed);
                parts.of(first + place, levels.apply(first + place));
                addUp(from, to, first + place);
                sums.end();
            }
            from = to;
        }
    }

    /** By participant, each one's words as they came. */
    private void group(Sheets sheets, int drawer) {
        int size = sheets.size(drawer);
        if (mixed.length < size) {
            mixed = new long[2 * size];
            words = new long[2 * size];
        }
        sheets.copyTo(mixed, drawer);
        int[] next = new int[PLACES + 1];
        for (int i = 0; i < size; i++) {
            next[Word.place(mixed[i]) + 1]++;
        }
        for (int place = 0; place < PLACES; place++) {
            next[place + 1] += next[place];
            ends[place] = next[place + 1];
        }
        for (int i = 0; i < size; i++) {
            long word = mixed[i];
            words[next[Word.place(word)]++] = word;
        }
    }

    private void addUp(int from, int to, int participant) {
        List<Outsized> others = outsized.apply(participant);
        if (others.isEmpty()) {
            addUp(from, to);
            return;
        }
        int at = from;
        for (Outsized other : others.stream().sorted(Outsized.BY_START).toList()) {
            int until = at;
            while (until < to && Word.start(words[until]) <= other.start()) {
                until++;
            }
            addUp(at, until);
            sums.add(other.start(), other.counts() ? other.end() : other.start(), other.end());
            at = until;
        }
        addUp(at, to);
    }

    private void addUp(int from, int to) {
        for (int i = from; i < to; i++) {
            long word = words[i];
            long start = Word.start(word);
            int date = sums.add(start, start + Word.countedLength(word), start + Word.length(word));
            sums.count(date - Word.daysLate(word), Word.kind(word));
        }
    }
}
