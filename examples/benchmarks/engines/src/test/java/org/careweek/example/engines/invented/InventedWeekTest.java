package org.careweek.example.engines.invented;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.careweek.core.scheduling.SearchLimits;
import org.careweek.core.scheduling.SearchMonitor;
import org.careweek.core.scheduling.WeekSchedule;
import org.careweek.core.scheduling.WeekScheduler;
import org.careweek.example.clinic.input.Level;
import org.careweek.example.clinic.input.week.ParticipantEntry;
import org.careweek.example.clinic.input.week.TrackEntry;
import org.careweek.example.clinic.input.week.WeekFile;
import org.careweek.example.clinic.plan.ClinicWeeks;
import org.careweek.example.engines.Weeks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InventedWeekTest {

    @TempDir
    private Path folder;

    private WeekFile week(ClinicClass kind, long seed) throws IOException {
        return Weeks.read(Files.writeString(folder.resolve("week.json"), InventCommand.text(kind, seed)));
    }

    @ParameterizedTest
    @EnumSource(ClinicClass.class)
    void a_week_can_be_read_and_is_as_large_and_as_tight_as_its_class(ClinicClass kind) throws IOException {
        for (int seed = 1; seed <= (kind.people() < 1_000 ? 4 : 1); seed++) {
            checkSize(kind, week(kind, seed));
        }
    }

    private static void checkSize(ClinicClass kind, WeekFile week) {
        double seats = week.sessions().stream()
                .mapToDouble(it -> (double) it.minutes() * it.capacity())
                .sum();
        double ordered = week.participants().stream()
                .mapToDouble(ParticipantEntry::orderedMinutes)
                .sum();
        assertThat(week.participants()).hasSize(kind.people());
        assertThat(100 * seats / ordered).isBetween(kind.supply() - 12.0, kind.supply() + 12.0);
        assertThat(ClinicClass.named(kind.toString())).contains(kind);
    }

    @Test
    void the_same_seed_gives_the_same_week_and_another_seed_another() {
        String week = InventCommand.text(ClinicClass.SMALL, 7);

        assertThat(InventCommand.text(ClinicClass.SMALL, 7)).isEqualTo(week);
        assertThat(InventCommand.text(ClinicClass.SMALL, 8)).isNotEqualTo(week);
    }

    /** Else there would be nothing to compare. */
    @ParameterizedTest
    @EnumSource(names = {"TINY", "SMALL", "MEDIUM_TIGHT", "MEDIUM_LOOSE"})
    void most_people_can_be_placed(ClinicClass kind) throws IOException {
        for (int seed = 1; seed <= 3; seed++) {
            WeekSchedule schedule = new WeekScheduler()
                    .schedule(ClinicWeeks.of(week(kind, seed)), new SearchLimits(1, 0), SearchMonitor.NONE);

            assertThat(schedule.placedBound()).isGreaterThan(kind.people() * 8 / 10);
            assertThat(schedule.plans()).hasSizeGreaterThan(kind.people() * 7 / 10);
        }
    }

    @ParameterizedTest
    @EnumSource(ClinicClass.class)
    void a_third_of_the_people_are_in_days_of_treatment(ClinicClass kind) throws IOException {
        Set<String> php = week(kind, 1).tracks().stream()
                .filter(track -> track.level() == Level.PHP)
                .map(TrackEntry::id)
                .collect(Collectors.toSet());

        assertThat(week(kind, 1).participants())
                .filteredOn(person -> php.contains(person.track()))
                .hasSize((kind.people() + 2) / 3);
    }
}
