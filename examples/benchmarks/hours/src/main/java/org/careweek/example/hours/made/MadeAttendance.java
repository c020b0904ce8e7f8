package org.careweek.example.hours.made;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careweek.example.hours.table.AttendanceTable;
import org.careweek.example.hours.table.LevelChange;
import org.careweek.example.hours.table.Order;
import org.careweek.example.hours.table.Rows;
import org.careweek.example.hours.table.Site;

/**
 * How much attendance is made up.
 *
 * @param rows 0 or more; everybody has as many as the next one, or one more
 * @param participants 1 or more
 * @param seed another one gives other rows
 */
public record MadeAttendance(int rows, int participants, long seed) {

    private static final List<String> ZONES = List.of(
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Phoenix",
            "America/Los_Angeles",
            "America/St_Johns",
            "Europe/Berlin",
            "Australia/Lord_Howe");

    public MadeAttendance {
        if (rows < 0 || participants < 1) {
            throw new IllegalArgumentException("expected 0 rows or more of 1 participant or more");
        }
    }

    /** The table, by scheduled start. */
    public AttendanceTable table() {
        List<Site> sites = IntStream.range(0, ZONES.size())
                .mapToObj(number -> new Site(name("site-%02d", number), ZoneId.of(ZONES.get(number))))
                .toList();
        Rows all = Rows.of(rows);
        int[] siteOf = new int[participants];
        List<List<LevelChange>> levels = new ArrayList<>();
        SplittableRandom seeds = new SplittableRandom(seed);
        int made = 0;
        for (int participant = 0; participant < participants; participant++) {
            siteOf[participant] = participant % sites.size();
            int next = (int) ((participant + 1L) * rows / participants);
            MadeStay stay = new MadeStay(
                    participant,
                    siteOf[participant],
                    sites.get(siteOf[participant]).zone(),
                    seeds.split());
            levels.add(stay.fill(all, made, next));
            made = next;
        }
        List<String> ids = Stream.iterate(0, number -> number + 1)
                .limit(participants)
                .map(number -> name("p%08d", number))
                .toList();
        return Order.CHRONOLOGICAL.arrange(new AttendanceTable(sites, ids, siteOf, levels, all), seed);
    }

    private static String name(String pattern, int number) {
        return String.format(Locale.ROOT, pattern, number);
    }
}
