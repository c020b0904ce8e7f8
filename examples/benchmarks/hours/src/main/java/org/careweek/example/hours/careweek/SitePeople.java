package org.careweek.example.hours.careweek;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.careweek.core.hours.tally.HoursAccumulator;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.program.LevelHistory;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.example.hours.table.AttendanceTable;
import org.careweek.example.hours.table.Level;
import org.careweek.example.hours.table.LevelChange;
import org.careweek.example.hours.table.Site;

/**
 * One site and its participants, numbered from 0 in order of id.
 *
 * @param calendar of the site
 * @param levels of each, by number
 * @param ids of each, by number
 */
record SitePeople(ProgramCalendar calendar, List<LevelHistory> levels, List<String> ids) {

    /** Of each site, in order. */
    static List<SitePeople> of(AttendanceTable table) {
        return IntStream.range(0, table.sites().size())
                .mapToObj(site -> of(table, site))
                .toList();
    }

    private static SitePeople of(AttendanceTable table, int site) {
        Site place = table.sites().get(site);
        int[] own = IntStream.range(0, table.siteOf().length)
                .filter(participant -> table.siteOf()[participant] == site)
                .toArray();
        return new SitePeople(
                ProgramCalendar.of(place.zone(), DayOfWeek.MONDAY),
                Arrays.stream(own)
                        .mapToObj(it -> history(table.levels().get(it)))
                        .toList(),
                Arrays.stream(own).mapToObj(table.participants()::get).toList());
    }

    /** The number of each participant at its site. */
    static int[] numbers(AttendanceTable table) {
        int[] next = new int[table.sites().size()];
        return Arrays.stream(table.siteOf())
                .map(site -> site < 0 ? -1 : next[site]++)
                .toArray();
    }

    private static LevelHistory history(List<LevelChange> changes) {
        LevelHistory history = LevelHistory.none();
        for (LevelChange change : changes) {
            LocalDate date = LocalDate.ofEpochDay(change.day());
            history = change.level() == Level.NONE
                    ? history.thenNone(date)
                    : history.then(date, LevelOfCare.valueOf(change.level().name()));
        }
        return history;
    }

    /** An empty accumulator of the site. */
    HoursAccumulator accumulator() {
        return new HoursAccumulator(calendar, CountingPolicy.everySession());
    }
}
