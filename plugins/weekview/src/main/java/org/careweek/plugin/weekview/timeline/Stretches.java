package org.careweek.plugin.weekview.timeline;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.careweek.spi.calendar.CareTimeline;
import org.careweek.spi.calendar.CareTimeline.Authorized;
import org.careweek.spi.calendar.CareTimeline.DueReview;
import org.careweek.spi.calendar.CareTimeline.Event;
import org.careweek.spi.calendar.CareTimeline.Week;

/** Cuts a timeline into stretches that can be read. Those in which nothing begins, ends or falls due are left out. */
final class Stretches {

    private static final int MOST_WEEKS = 14;
    private static final int LEAST_WEEKS = 6;

    private Stretches() {}

    /** In order; empty where there is nothing to draw. */
    static List<Stretch> of(CareTimeline timeline) {
        SortedSet<LocalDate> dates = dates(timeline);
        if (dates.isEmpty()) {
            return List.of();
        }
        LocalDate first = dates.first().with(TemporalAdjusters.previousOrSame(timeline.weekStarts()));
        long weeks = (dates.last().toEpochDay() - first.toEpochDay()) / 7 + 1;
        int size = size(weeks);
        SortedSet<LocalDate> starts = new TreeSet<>();
        dates.forEach(date -> starts.add(start(first, size, date)));
        for (Authorized authorized : timeline.authorizations()) {
            boolean shown = starts.stream()
                    .anyMatch(start -> new Stretch(start, size).meets(authorized.from(), authorized.through()));
            if (!shown) {
                starts.add(start(first, size, authorized.from()));
            }
        }
        return starts.stream().map(start -> new Stretch(start, size)).toList();
    }

    /** As many weeks as fit a chart, or fewer where that spares a short chart at the end. */
    private static int size(long weeks) {
        long charts = (weeks + MOST_WEEKS - 1) / MOST_WEEKS;
        return (int) Math.max(LEAST_WEEKS, (weeks + charts - 1) / charts);
    }

    private static LocalDate start(LocalDate first, int weeks, LocalDate date) {
        long days = date.toEpochDay() - first.toEpochDay();
        return first.plusDays(Math.floorDiv(days, weeks * 7L) * weeks * 7L);
    }

    private static SortedSet<LocalDate> dates(CareTimeline timeline) {
        List<LocalDate> dates = new ArrayList<>(timeline.uncovered());
        timeline.stays().forEach(stay -> dates.addAll(List.of(stay.from(), lastOf(stay))));
        timeline.weeks().stream().map(Week::start).forEach(dates::add);
        timeline.events().stream().map(Event::date).forEach(dates::add);
        timeline.reviews().stream().map(DueReview::due).forEach(dates::add);
        if (dates.isEmpty()) {
            timeline.authorizations().stream().map(Authorized::from).forEach(dates::add);
        }
        return new TreeSet<>(dates);
    }

    static LocalDate lastOf(CareTimeline.Stay stay) {
        return stay.end().minusDays(1);
    }

    static LocalDate lastOf(Week week) {
        return week.start().plusDays(week.days() - 1L);
    }
}
