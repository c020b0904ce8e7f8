package org.careweek.example.hours.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.careweek.example.hours.table.AttendanceTable;
import org.careweek.example.hours.table.Level;
import org.careweek.example.hours.table.LevelChange;
import org.careweek.example.hours.table.Rows;
import org.careweek.example.hours.table.Site;
import org.careweek.example.hours.table.Status;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** One minute below, on and above each end of a band, in a whole week and in the last three days of one. */
class BandEdgesTest {

    private static final int MONDAY = (int) LocalDate.of(2026, 6, 1).toEpochDay();

    /**
     * @param from the day of the week on which the level begins, 0 for Monday
     * @param minutes that are attended from then on
     */
    private record Stay(Level level, int from, int minutes, String prorated) {}

    /** 3 days of 540 to 1200 are 231.4 to 514.3; of 1200 to 1800 they are 514.3 to 771.4. Ends are rounded outwards. */
    private static final List<Stay> STAYS = List.of(
            new Stay(Level.IOP, 0, 539, "BELOW"),
            new Stay(Level.IOP, 0, 540, "WITHIN"),
            new Stay(Level.IOP, 0, 1200, "WITHIN"),
            new Stay(Level.IOP, 0, 1201, "ABOVE"),
            new Stay(Level.PHP, 0, 1199, "BELOW"),
            new Stay(Level.PHP, 0, 1200, "WITHIN"),
            new Stay(Level.PHP, 0, 1800, "WITHIN"),
            new Stay(Level.PHP, 0, 1801, "ABOVE"),
            new Stay(Level.OUTPATIENT, 0, 600, "NONE"),
            new Stay(Level.IOP, 4, 230, "BELOW"),
            new Stay(Level.IOP, 4, 231, "WITHIN"),
            new Stay(Level.IOP, 4, 515, "WITHIN"),
            new Stay(Level.IOP, 4, 516, "ABOVE"),
            new Stay(Level.PHP, 4, 513, "BELOW"),
            new Stay(Level.PHP, 4, 514, "WITHIN"),
            new Stay(Level.PHP, 4, 772, "WITHIN"),
            new Stay(Level.PHP, 4, 773, "ABOVE"));

    @TempDir
    Path work;

    @TestFactory
    Stream<DynamicTest> every_contender_judges_the_ends_of_bands_alike() throws Exception {
        var given = Weeks.given(table(), work);
        return Contenders.BY_NAME.keySet().stream()
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> assertThat(Weeks.lines(name, given))
                                .map(line -> line.split(","))
                                .map(fields -> fields[7] + " " + fields[10] + " " + fields[11])
                                .containsExactlyElementsOf(STAYS.stream()
                                        .map(stay ->
                                                stay.minutes() + " " + (stay.from() == 0 ? stay.prorated() : "PARTIAL")
                                                        + " " + stay.prorated())
                                        .toList())));
    }

    private static AttendanceTable table() {
        List<String> ids = new ArrayList<>();
        List<List<LevelChange>> levels = new ArrayList<>();
        List<int[]> sessions = new ArrayList<>();
        for (int person = 0; person < STAYS.size(); person++) {
            Stay stay = STAYS.get(person);
            ids.add("p" + (100 + person));
            levels.add(List.of(new LevelChange(MONDAY + stay.from(), stay.level())));
            int left = stay.minutes();
            for (int day = stay.from(); left > 0; day++) {
                int length = Math.min(left, 300);
                sessions.add(new int[] {person, (MONDAY + day) * 1440 + 480, length});
                left -= length;
            }
        }
        Rows rows = Rows.of(sessions.size());
        for (int row = 0; row < sessions.size(); row++) {
            int[] session = sessions.get(row);
            rows.participant()[row] = session[0];
            rows.session()[row] = row;
            rows.start()[row] = session[1];
            rows.end()[row] = session[1] + session[2];
            rows.status()[row] = (byte) Status.PRESENT.ordinal();
            rows.arrival()[row] = 60L * session[1];
            rows.departure()[row] = 60L * (session[1] + session[2]);
        }
        Site site = new Site("site", ZoneId.of("Africa/Abidjan"));
        return new AttendanceTable(List.of(site), ids, new int[ids.size()], levels, rows);
    }
}
