package org.careweek.testkit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Example;
import org.careweek.core.coverage.Authorization;
import org.careweek.core.coverage.Authorizations;
import org.careweek.core.coverage.UnitKind;
import org.careweek.core.policy.CreditRule;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.Session;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TreatmentTime;
import org.careweek.core.time.UpperBound;
import org.careweek.core.time.WeeklyAvailability;
import org.careweek.core.transition.EpisodeState;
import org.careweek.spi.calendar.CalendarEntry;
import org.careweek.spi.calendar.ParticipantCalendar;
import org.careweek.testkit.domain.ClinicSketch.Cap;
import org.careweek.testkit.domain.ClinicSketch.Obstruction;

/** The shares that the Javadoc promises, counted over fixed seeds: a bound that is met once is met for ever. */
class SharesTest {

    private static final int MANY = 4000;

    /** Far more than the spread of a share of 4,000 values, which is less than 2.4 at three deviations. */
    private static void assertShare(String what, double share, double expected) {
        assertThat(share).as(what).isCloseTo(expected, within(3.5));
    }

    @Example
    void zones_are_american_steady_or_nasty() {
        List<ZoneId> zones = Samples.of(CareweekArbitraries.zones(), MANY);
        assertShare("US", Samples.share(zones, AnyZones.US::contains), 40);
        assertShare("steady", Samples.share(zones, AnyZones.STEADY::contains), 15);
        assertShare("nasty", Samples.share(zones, AnyZones.NASTY::contains), 45);
        assertThat(new HashSet<>(zones)).containsAll(AnyZones.US).containsAll(AnyZones.NASTY);
        assertThat(AnyZones.STEADY).allMatch(zone -> AnyZones.changesOf(zone).isEmpty());
    }

    @Example
    void weeks_hold_clock_changes_new_years_and_leap_days() {
        List<ProgramWeek> weeks = Samples.of(CareweekArbitraries.weeks(), MANY);
        assertShare("clock change", Samples.share(weeks, it -> is(it, WeekKind.CLOCK_CHANGE)), 31);
        assertShare("new year", Samples.share(weeks, it -> is(it, WeekKind.NEW_YEAR)), 21);
        assertShare("leap day", Samples.share(weeks, it -> is(it, WeekKind.LEAP_DAY)), 5);
        assertThat(weeks.stream().map(it -> it.firstDate().getDayOfWeek()).distinct())
                .hasSize(7);
    }

    @Example
    void every_week_of_a_kind_is_of_the_kind() {
        assertThat(Samples.of(CareweekArbitraries.dstWeeks(), MANY))
                .allMatch(it -> is(it, WeekKind.CLOCK_CHANGE))
                .anyMatch(it -> it.dates().contains(LocalDate.of(2011, 12, 30))
                        && it.zone().getId().equals("Pacific/Apia"))
                .anyMatch(it -> it.instants().seconds() == 168 * 3600 + 1800)
                .anyMatch(it -> it.instants().seconds() == 167 * 3600);
        assertThat(Samples.of(CareweekArbitraries.yearEndWeeks(), MANY)).allMatch(it -> is(it, WeekKind.NEW_YEAR));
        assertThat(Samples.of(CareweekArbitraries.leapDayWeeks(), MANY)).allMatch(it -> is(it, WeekKind.LEAP_DAY));
        assertThat(Samples.of(CareweekArbitraries.weeksIn(ZoneId.of("UTC")), MANY))
                .noneMatch(it -> is(it, WeekKind.CLOCK_CHANGE));
    }

    private static boolean is(ProgramWeek week, WeekKind kind) {
        return WeekKind.of(week).contains(kind);
    }

    @Example
    void an_ordinary_week_is_nothing_else() {
        var week = new ProgramWeek(LocalDate.of(2026, 11, 23), ZoneId.of("America/Chicago"));
        assertThat(WeekKind.of(week)).containsExactly(WeekKind.ORDINARY);
        assertThat(WeekKind.of(week.plusWeeks(-3))).containsExactly(WeekKind.ORDINARY);
        assertThat(WeekKind.of(week.plusWeeks(-4))).containsExactly(WeekKind.CLOCK_CHANGE);
        assertThat(WeekKind.of(week.plusWeeks(5))).containsExactly(WeekKind.NEW_YEAR);
        assertThat(WeekKind.of(new ProgramWeek(LocalDate.of(2028, 2, 23), ZoneId.of("UTC"))))
                .containsExactly(WeekKind.LEAP_DAY);
    }

    @Example
    void instants_and_wall_clocks_are_close_to_a_clock_change_and_half_of_them_in_it() {
        ZoneId chicago = ZoneId.of("America/Chicago");
        List<Instant> instants = Samples.of(CareweekArbitraries.instantsNearTransitions(chicago), MANY);
        assertThat(instants).allMatch(it -> secondsToChange(it, chicago) <= 3 * 3600);
        assertThat(Samples.share(instants, it -> secondsToChange(it, chicago) <= 3600))
                .isBetween(50.0, 80.0);
        assertThat(Samples.share(instants, it -> secondsToChange(it, chicago) <= 1))
                .isGreaterThan(15);
        List<LocalDateTime> clocks = Samples.of(CareweekArbitraries.wallClocksNearTransitions(chicago), MANY);
        assertThat(Samples.share(
                        clocks, it -> chicago.getRules().getValidOffsets(it).size() != 1))
                .isBetween(50.0, 80.0);
    }

    private static long secondsToChange(Instant instant, ZoneId zone) {
        ZoneOffsetTransition before = zone.getRules().previousTransition(instant.plusSeconds(1));
        ZoneOffsetTransition after = zone.getRules().nextTransition(instant);
        return Math.min(
                instant.getEpochSecond() - before.getInstant().getEpochSecond(),
                after.getInstant().getEpochSecond() - instant.getEpochSecond());
    }

    @Example
    void amounts_of_treatment_lie_around_the_ends_of_their_band() {
        List<TreatmentTime> times = Samples.of(CareweekArbitraries.minutesAround(HourBand.ofHours(9, 20)), MANY);
        assertShare(
                "near a bound",
                Samples.share(times, it -> Math.abs(it.minutes() - 540) <= 2 || Math.abs(it.minutes() - 1200) <= 2),
                60);
        assertThat(times).extracting(TreatmentTime::minutes).contains(0, 1, 10_080, 539, 540, 541, 1199, 1200, 1201);
        List<HourBand> bands = Samples.of(CareweekArbitraries.hourBands(), MANY);
        assertShare("included", Samples.share(bands, it -> it.most() instanceof UpperBound.Through), 50);
        assertShare("excluded", Samples.share(bands, it -> it.most() instanceof UpperBound.Below), 25);
    }

    @Example
    void people_come_always_never_or_in_windows() {
        List<WeeklyAvailability> all = Samples.of(CareweekArbitraries.availabilities(), MANY);
        assertShare("always", Samples.share(all, WeeklyAvailability.always()::equals), 30);
        assertShare("never", Samples.share(all, it -> it.windows().isEmpty()), 10);
    }

    @Example
    void timetables_touch_nest_repeat_overlap_and_cross_midnight_and_the_week() {
        List<LivedWeek> weeks = Samples.of(CareweekArbitraries.livedWeeks(), MANY);
        List<Session> sessions =
                weeks.stream().flatMap(it -> it.timetable().stream()).toList();
        assertShare("meals", Samples.share(sessions, it -> it.service().equals(ServiceType.MEAL)), 10);
        assertShare("breaks", Samples.share(sessions, it -> !it.breaks().isEmpty()), 30);
        assertShare("closed", Samples.share(sessions, it -> it.seats() == 0), 5);
        assertThat(Samples.share(sessions, SharesTest::crossesMidnight)).isGreaterThan(5);
        assertThat(Samples.share(weeks, it -> pair(it.timetable(), SharesTest::touch)))
                .isGreaterThan(15);
        assertThat(Samples.share(weeks, it -> pair(it.timetable(), SharesTest::sameTime)))
                .isGreaterThan(15);
        assertThat(Samples.share(weeks, it -> pair(it.timetable(), SharesTest::overlap)))
                .isGreaterThan(30);
        assertThat(Samples.share(
                        weeks,
                        it -> it.timetable().stream()
                                .anyMatch(session -> !it.week().includes(session.slot()))))
                .isGreaterThan(3);
        assertThat(sessions)
                .extracting(it -> it.slot().length().minutes())
                .contains(1, 1440)
                .allMatch(it -> it >= 1 && it <= 1440);
        assertThat(Samples.share(Samples.of(CareweekArbitraries.sessions(), MANY), SharesTest::crossesMidnight))
                .isBetween(3.0, 30.0);
    }

    private static boolean crossesMidnight(Session session) {
        return session.slot()
                .end()
                .minusNanos(1)
                .toLocalDate()
                .isAfter(session.slot().date());
    }

    private interface Pair {
        boolean test(Session one, Session other);
    }

    private static boolean pair(List<Session> all, Pair pair) {
        return all.stream().anyMatch(one -> all.stream().anyMatch(other -> one != other && pair.test(one, other)));
    }

    private static boolean touch(Session one, Session other) {
        return one.slot().end().toInstant().equals(other.slot().start().toInstant());
    }

    private static boolean sameTime(Session one, Session other) {
        return one.slot().equals(other.slot());
    }

    private static boolean overlap(Session one, Session other) {
        return one.slot().overlaps(other.slot());
    }

    @Example
    void attendance_is_as_messy_as_promised() {
        List<LivedSession> lived = Samples.of(CareweekArbitraries.livedWeeks(), MANY).stream()
                .flatMap(it -> it.lived().stream())
                .toList();
        Map<AttendanceKind, Integer> expected = new EnumMap<>(Map.of(
                AttendanceKind.EXACT, 20,
                AttendanceKind.LATE, 15,
                AttendanceKind.EARLY, 15,
                AttendanceKind.SPLIT, 10,
                AttendanceKind.OUTSIDE, 10,
                AttendanceKind.OVERLAPPING, 10,
                AttendanceKind.UNKNOWN, 10,
                AttendanceKind.ABSENT, 4,
                AttendanceKind.EXCUSED, 3));
        expected.put(AttendanceKind.MADE_UP, 2);
        expected.put(AttendanceKind.CANCELLED, 1);
        assertThat(expected.keySet()).containsExactlyInAnyOrder(AttendanceKind.values());
        expected.forEach((kind, share) -> assertThat(Samples.share(lived, it -> it.kind() == kind))
                .as("%s", kind)
                .isCloseTo(share, within(0.9)));
    }

    @Example
    void policies_are_the_standard_one_and_others() {
        List<HourPolicy> policies = Samples.of(CareweekArbitraries.policies(), MANY);
        assertShare("standard", Samples.share(policies, StandardPolicies.standard()::equals), 25);
        assertShare(
                "threshold",
                Samples.share(
                        Samples.of(CareweekArbitraries.countingPolicies(), MANY),
                        it -> it.credit() instanceof CreditRule.AllOrNothing),
                25);
    }

    @Example
    void authorizations_follow_each_other_leave_gaps_and_nest_and_some_have_no_unit() {
        List<Authorizations> all = Samples.of(CareweekArbitraries.authorizations(), MANY);
        List<Authorization> single =
                all.stream().flatMap(it -> it.all().stream()).toList();
        assertShare("days", Samples.share(single, it -> it.granted().kind() == UnitKind.DAYS), 60);
        assertShare("nothing", Samples.share(single, it -> it.granted().isNone()), 20);
        assertThat(Samples.share(all, SharesTest::hasAdjacent)).isGreaterThan(25);
        assertThat(Samples.share(all, SharesTest::hasNested)).isGreaterThan(15);
    }

    private static boolean hasAdjacent(Authorizations all) {
        return all.all().stream()
                .anyMatch(one -> all.all().stream()
                        .anyMatch(other -> one.through().plusDays(1).equals(other.from())));
    }

    private static boolean hasNested(Authorizations all) {
        return all.all().stream()
                .anyMatch(one -> all.all().stream()
                        .anyMatch(other -> one.from().isBefore(other.from())
                                && one.through().isAfter(other.through())));
    }

    @Example
    void one_asked_move_in_five_is_illegal_and_every_level_and_end_is_reached() {
        List<CareStory> stories = Samples.of(CareweekArbitraries.careStories(), MANY);
        List<AskedMove> moves =
                stories.stream().flatMap(it -> it.asked().stream()).toList();
        assertShare("illegal", Samples.share(moves, it -> !it.isLegal()), 20);
        assertShare("ended", Samples.share(stories, it -> it.episode().state() == EpisodeState.DISCHARGED), 45);
        assertThat(Samples.share(
                        stories, it -> it.episode().events().stream().distinct().count() > 4))
                .isGreaterThan(20);
    }

    @Example
    void three_clinic_weeks_in_ten_hold_somebody_whom_no_schedule_can_place() {
        for (ClinicSize size : ClinicSize.values()) {
            List<ClinicSketch> sketches = Samples.of(AnyClinics.sketches(size), MANY);
            assertShare("hopeless", Samples.share(sketches, it -> it.obstruction() != Obstruction.NONE), 30);
            assertShare("standard", Samples.share(sketches, it -> it.rules().isStandard()), 40);
            assertThat(sketches)
                    .allMatch(it -> it.offers().size() <= size.sessions())
                    .allMatch(it -> it.wishes().size() <= size.people());
            assertThat(Samples.of(CareweekArbitraries.clinicWeeks(size), 200))
                    .anyMatch(it -> it.sessions().size() > size.sessions() / 2)
                    .anyMatch(it -> it.requests().size() == size.people());
            List<Cap> caps = sketches.stream()
                    .flatMap(it -> it.wishes().stream())
                    .map(ClinicSketch.Wish::cap)
                    .toList();
            assertShare("hours capped", Samples.share(caps, it -> it.quarters() >= 0), 14);
            assertShare("days capped", Samples.share(caps, it -> it.days() >= 0), 14);
            assertShare("visits capped", Samples.share(caps, it -> it.visits() >= 0), 14);
        }
    }

    @Example
    void hostile_texts_hold_each_hostile_thing() {
        List<String> texts = Samples.of(CareweekArbitraries.hostileTexts(), MANY);
        assertThat(AnyTexts.PIECES).allMatch(piece -> texts.stream().anyMatch(it -> it.contains(piece)));
        assertShare(
                "at the fold",
                Samples.share(texts, it -> Set.of(74, 75, 76).contains(it.getBytes(StandardCharsets.UTF_8).length)),
                15);
        assertThat(Samples.share(texts, it -> it.length() == AnyTexts.LONG)).isBetween(1.5, 5.0);
        assertThat(texts.stream().map(it -> it.getBytes(StandardCharsets.UTF_8).length))
                .contains(74, 75, 76);
        assertShare("empty", Samples.share(texts, String::isEmpty), 10);
    }

    @Example
    void calendars_hold_cancelled_and_changed_entries() {
        List<ParticipantCalendar> calendars = Samples.of(CareweekArbitraries.participantCalendars(), 1500);
        List<CalendarEntry> entries =
                calendars.stream().flatMap(it -> it.entries().stream()).toList();
        assertShare("empty", Samples.share(calendars, it -> it.entries().isEmpty()), 10);
        assertShare("cancelled", Samples.share(entries, it -> it.status() == CalendarEntry.Status.CANCELLED), 20);
        assertShare("changed", Samples.share(entries, it -> it.change().isPresent()), 30);
        assertThat(Samples.of(CareweekArbitraries.weekBoards(), 500))
                .anyMatch(it -> it.groups().size() > 3)
                .anyMatch(it -> !it.placed().isEmpty())
                .anyMatch(it -> !it.unplaced().isEmpty());
    }

    @Example
    void rosters_hold_members_and_series_with_changes() {
        var rosters = Samples.of(CareweekArbitraries.rosters(), MANY);
        assertThat(Samples.share(rosters, it -> it.memberships().size() > 1)).isGreaterThan(40);
        assertThat(Samples.share(rosters, it -> !it.series().changes().isEmpty()))
                .isBetween(30.0, 60.0);
        assertThat(rosters).allMatch(it -> it.sessions().stream().allMatch(session -> it.seatsLeft(session) >= 0));
    }
}
