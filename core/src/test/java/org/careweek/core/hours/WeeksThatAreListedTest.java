package org.careweek.core.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.careweek.core.program.Break;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.program.Setting;
import org.careweek.core.program.TrackId;
import org.careweek.core.time.TimeSlot;
import org.careweek.core.time.TreatmentTime;
import org.junit.jupiter.api.Test;

/** Which weeks and parts of weeks are listed, and what they say of sessions. */
class WeeksThatAreListedTest {

    private static List<LocalDate> starts(ClinicCase clinic) {
        return clinic.hours().weeks().stream().map(week -> week.part().start()).toList();
    }

    /** 1900-01-01 is a Monday, and the last whole week of 2200 ends on 2200-12-28; the schedule reaches past it. */
    @Test
    void the_first_and_the_last_supported_weeks_are_listed_and_none_before_or_after_them() {
        assertThat(starts(Weeks.utc(List.of(Weeks.attended("r", "1900-01-01T09:00", 60, Weeks.UTC)))))
                .containsExactly(LocalDate.of(1900, 1, 1));
        assertThat(starts(Weeks.utc(List.of(Weeks.line("r", "2200-12-28T23:00", 120)))))
                .containsExactly(LocalDate.of(2200, 12, 22));
    }

    /** Nobody recorded who came to the evening group before the step up, which went on past midnight. */
    @Test
    void time_that_may_count_lists_no_part_of_a_week_by_itself() {
        var levels = new TreeMap<>(Map.of(
                LocalDate.of(2026, 1, 1), "IOP",
                LocalDate.of(2026, 11, 5), "PHP"));
        AttendanceLine evening = Weeks.line("r", "2026-11-04T23:00", 120);
        ClinicCase clinic = new ClinicCase(Weeks.UTC, DayOfWeek.MONDAY, levels, List.of(evening));
        assertThat(starts(clinic)).containsExactly(LocalDate.of(2026, 11, 2));

        LocalDateTime end = evening.end();
        ClinicCase attended =
                clinic.with(List.of(Weeks.attended("r", evening.start().toString(), 120, Weeks.UTC)));
        assertThat(starts(attended)).containsExactly(LocalDate.of(2026, 11, 2), end.toLocalDate());
    }

    @Test
    void a_session_to_which_someone_came_back_is_attended_once_and_one_of_which_nothing_is_known_may_have_been() {
        AttendanceLine first = Weeks.attended("first", 3, 60);
        ClinicCase clinic = Weeks.utc(List.of(
                Weeks.attended("other", 2, 60),
                first,
                new AttendanceLine(
                        "back",
                        first.session(),
                        first.start(),
                        first.end(),
                        0,
                        0,
                        AttendanceStatus.PRESENT,
                        first.arrival(),
                        first.departure()),
                Weeks.attended("missed", 4, 60).with(AttendanceStatus.ABSENT),
                Weeks.attended("unknown", 5, 60).unrecorded()));
        assertThat(clinic.hours().weeks())
                .extracting(WeekHours::sessions, WeekHours::possibleSessions)
                .containsExactly(tuple(2, 3));
        assertThat(clinic.hours().entries())
                .filteredOn(entry -> entry.row().value().equals("first"))
                .extracting(HoursEntry::reason)
                .containsExactly(CountingReason.ALREADY_COUNTED);
    }

    @Test
    void a_record_of_a_session_as_it_was_planned_has_its_time_its_service_and_its_breaks() {
        Break pause = new Break(TreatmentTime.ofMinutes(30), TreatmentTime.ofMinutes(10));
        TimeSlot slot = TimeSlot.of(LocalDateTime.of(2026, 11, 2, 9, 0), TreatmentTime.ofMinutes(90), Weeks.UTC);
        Session session = new Session(
                new SessionId("s"),
                ServiceType.EDUCATION,
                slot,
                List.of(pause),
                Set.of(new TrackId("day")),
                8,
                Setting.inPerson());
        Attendance row =
                Attendance.of(new AttendanceId("r"), session, AttendanceStatus.PRESENT, new Presence.Unrecorded());
        assertThat(row)
                .isEqualTo(new Attendance(
                        new AttendanceId("r"),
                        session.id(),
                        ServiceType.EDUCATION,
                        ScheduledTime.of(
                                slot.start().toLocalDateTime(), slot.end().toLocalDateTime(), Weeks.UTC),
                        List.of(pause),
                        AttendanceStatus.PRESENT,
                        new Presence.Unrecorded()));
        assertThat(row.isUnrecorded()).isTrue();
        assertThat(Weeks.attended("r", 2, 60).attendance(Weeks.UTC).isUnrecorded())
                .isFalse();
        assertThat(Weeks.line("r", "2026-11-02T09:00", 60)
                        .with(AttendanceStatus.ABSENT)
                        .attendance(Weeks.UTC)
                        .isUnrecorded())
                .isFalse();
    }

    @Test
    void every_reason_is_told_in_words_of_its_own_with_its_source() {
        assertThat(CountingReason.values())
                .extracting(CountingReason::sentence)
                .doesNotHaveDuplicates()
                .allSatisfy(sentence -> assertThat(sentence).isNotBlank());
        assertThat(CountingReason.values()).extracting(CountingReason::citation).doesNotContainNull();
    }
}
