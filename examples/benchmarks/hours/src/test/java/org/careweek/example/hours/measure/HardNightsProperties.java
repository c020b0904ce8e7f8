package org.careweek.example.hours.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.careweek.example.hours.contest.Folders;
import org.careweek.example.hours.contest.Given;
import org.careweek.example.hours.table.AttendanceTable;
import org.careweek.example.hours.table.Level;
import org.careweek.example.hours.table.LevelChange;
import org.careweek.example.hours.table.Order;
import org.careweek.example.hours.table.Rows;
import org.careweek.example.hours.table.Site;
import org.careweek.example.hours.table.Status;

/** Few rows of few people, crowded about the nights on which clocks change: where counting goes wrong first. */
class HardNightsProperties {

    private record Night(String zone, String date) {}

    private static final List<Night> NIGHTS = List.of(
            new Night("America/New_York", "2026-03-08"),
            new Night("America/New_York", "2026-11-01"),
            new Night("Europe/Berlin", "2026-10-25"),
            new Night("Australia/Lord_Howe", "2026-04-05"),
            new Night("Australia/Lord_Howe", "2026-10-04"),
            new Night("America/Havana", "2026-03-08"),
            new Night("Africa/Casablanca", "2026-02-15"),
            new Night("Asia/Kathmandu", "2026-05-03"));

    @Property(tries = 60)
    void all_contenders_count_hard_nights_alike(@ForAll long seed) throws Exception {
        AttendanceTable table = table(new Random(seed));
        Path work = Files.createTempDirectory("nights");
        try {
            Given given = Weeks.given(table, work);
            List<String> expected = Weeks.lines(Contenders.RUN_HOURS, given);
            for (String name :
                    List.of(Contenders.DUCKDB_TABLE, Contenders.STREAMS, Contenders.SHUFFLED, Contenders.KEPT)) {
                assertThat(Weeks.lines(name, given)).as(name).isEqualTo(expected);
            }
        } finally {
            Folders.delete(work);
        }
    }

    private static AttendanceTable table(Random random) {
        int people = 1 + random.nextInt(4);
        List<Site> sites = new ArrayList<>();
        List<LocalDate> nights = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        List<List<LevelChange>> levels = new ArrayList<>();
        int[] siteOf = new int[people];
        for (int person = 0; person < people; person++) {
            Night night = NIGHTS.get(random.nextInt(NIGHTS.size()));
            sites.add(new Site("site-" + person, ZoneId.of(night.zone())));
            nights.add(LocalDate.parse(night.date()));
            ids.add("p" + person);
            siteOf[person] = person;
            levels.add(levels(nights.get(person), random));
        }
        Rows rows = Rows.of(people + random.nextInt(25));
        for (int row = 0; row < rows.size(); row++) {
            int person = row < people ? row : random.nextInt(people);
            fill(rows, row, person, sites.get(person).zone(), nights.get(person), random);
        }
        return Order.CHRONOLOGICAL.arrange(new AttendanceTable(sites, ids, siteOf, levels, rows), 0);
    }

    private static List<LevelChange> levels(LocalDate night, Random random) {
        TreeMap<Integer, Level> changes = new TreeMap<>();
        for (int change = random.nextInt(4); change > 0; change--) {
            int day = (int) night.toEpochDay() - 8 + random.nextInt(14);
            changes.put(day, Level.values()[random.nextInt(Level.values().length)]);
        }
        return changes.entrySet().stream()
                .map(change -> new LevelChange(change.getKey(), change.getValue()))
                .sorted(Comparator.comparing(LevelChange::day))
                .toList();
    }

    private static void fill(Rows rows, int row, int person, ZoneId zone, LocalDate night, Random random) {
        int start = (int) night.minusDays(1).toEpochDay() * 1440 + 18 * 60 + 15 * random.nextInt(60);
        int lastMinute = (Math.floorDiv(start, 1440) + 2) * 1440 - 1;
        int end = Math.min(lastMinute, start + 1 + random.nextInt(random.nextInt(5) == 0 ? 1440 : 300));
        rows.participant()[row] = person;
        rows.session()[row] = row;
        rows.start()[row] = start;
        rows.end()[row] = end;
        rows.breakAfter()[row] = random.nextInt(90);
        rows.breakMinutes()[row] = random.nextBoolean() ? 0 : random.nextInt(200);
        rows.status()[row] = (byte) random.nextInt(Status.values().length);
        long arrival = second(start, zone) - 3600 + random.nextInt(7200);
        long departure = Math.max(arrival, second(end, zone) - 3600 + random.nextInt(7200));
        rows.arrival()[row] = random.nextInt(6) == 0 ? Rows.NOTHING : arrival;
        rows.departure()[row] = random.nextInt(6) == 0 ? Rows.NOTHING : departure;
    }

    private static long second(int minute, ZoneId zone) {
        return LocalDateTime.ofEpochSecond(60L * minute, 0, ZoneOffset.UTC)
                .atZone(zone)
                .toEpochSecond();
    }
}
