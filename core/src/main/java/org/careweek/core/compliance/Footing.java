package org.careweek.core.compliance;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.careweek.core.hours.DayHours;
import org.careweek.core.hours.WeekHours;
import org.careweek.core.time.InstantRanges;

/**
 * What a choice of sessions is added to. Two amounts stand side by side, each on the safe side of its question: what helps
 * to reach the least, and what weighs against the most.
 *
 * @param gained the seconds of each local date that are taken for reached
 * @param loaded the seconds of each local date that it may turn out to hold
 */
record Footing(Map<LocalDate, Long> gained, Map<LocalDate, Long> loaded) {

    /** What is recorded, together with further time that is not counted in it. */
    static Footing of(WeekHours hours, InstantRanges gain, InstantRanges load) {
        return new Footing(byDate(hours, gain), byDate(hours, load));
    }

    private static Map<LocalDate, Long> byDate(WeekHours hours, InstantRanges more) {
        Map<LocalDate, Long> seconds = new TreeMap<>();
        for (DayHours day : hours.days()) {
            InstantRanges date = hours.part().week().instantsOn(day.date());
            seconds.put(day.date(), day.counted() + more.intersection(date).seconds());
        }
        return seconds;
    }

    long gain() {
        return sum(gained);
    }

    long load() {
        return sum(loaded);
    }

    long gainOn(LocalDate date) {
        return gained.getOrDefault(date, 0L);
    }

    long loadOn(LocalDate date) {
        return loaded.getOrDefault(date, 0L);
    }

    /** On how many dates there is treatment. */
    int days() {
        return Math.toIntExact(
                gained.values().stream().filter(WeekGoal::isTreatment).count());
    }

    private static long sum(Map<LocalDate, Long> seconds) {
        return seconds.values().stream().mapToLong(Long::longValue).sum();
    }
}
