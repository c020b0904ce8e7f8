package org.careweek.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.careweek.core.coverage.AuthorizedCap;
import org.careweek.core.coverage.AuthorizedUnits;
import org.careweek.core.coverage.UnitKind;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.CareOrder;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.OrderedTime;
import org.careweek.core.program.Participant;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Population;
import org.careweek.core.program.ServiceNeed;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.program.TrackId;
import org.careweek.core.rule.Violation;
import org.careweek.core.testing.Drafts;
import org.careweek.core.testing.Policies;
import org.careweek.core.testing.WallClock;
import org.careweek.core.time.AvailabilityWindow;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TimeSlot;
import org.careweek.core.time.TreatmentTime;
import org.careweek.core.time.WeeklyAvailability;

/**
 * Random drafts against a checker that knows rules 1 to 7 of the clinic-week format as numbers and strings alone: a session
 * is a day, a minute and a length, and minutes are marked one by one.
 */
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class FeasibilityProperties {

    private static final List<String> SERVICES = List.of("GROUP_THERAPY", "INDIVIDUAL_COUNSELING");

    /** A session: day of the week from 0, start in minutes of that day's wall clock, elapsed minutes. */
    record Slot(int day, int start, int minutes, int service, boolean offered) {}

    /** A window of one day, in minutes of its wall clock; 1440 is the day's end. */
    record Window(int day, int from, int to) {}

    /** What is authorized, in minutes, days and sessions; -1 is no cap. */
    record Cap(int minutes, int days, int visits) {}

    /** The numbers of a week. A most of -1 is none. */
    record Week(
            boolean php,
            ZoneId zone,
            LocalDate first,
            List<Slot> slots,
            List<Window> windows,
            Cap cap,
            int least,
            int most) {}

    @Provide
    Arbitrary<Week> weeks() {
        Arbitrary<Integer> day = Arbitraries.frequencyOf(
                Tuple.of(40, Arbitraries.integers().between(0, 6)), Tuple.of(1, Arbitraries.of(-1, 7)));
        Arbitrary<Integer> start = Arbitraries.frequencyOf(
                Tuple.of(20, Arbitraries.of(540, 780, 1020)), Tuple.of(1, Arbitraries.of(0, 30, 90, 120, 150, 1380)));
        Arbitrary<Integer> minutes = Arbitraries.of(120, 180, 180, 240, 240, 241);
        Arbitrary<Slot> slot = Combinators.combine(
                        day,
                        start,
                        minutes,
                        Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(1, 1)),
                        Arbitraries.frequency(Tuple.of(30, true), Tuple.of(1, false)))
                .as(Slot::new);
        Arbitrary<List<Window>> windows = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(wholeDays())),
                Tuple.of(1, Arbitraries.integers().between(0, 6).map(FeasibilityProperties::busyEveningOn)));
        var place = Arbitraries.of(
                Tuple.of(ZoneId.of("America/Phoenix"), LocalDate.of(2026, 11, 23)),
                Tuple.of(ZoneId.of("America/Chicago"), LocalDate.of(2026, 3, 2)),
                Tuple.of(ZoneId.of("America/Chicago"), LocalDate.of(2026, 10, 26)),
                Tuple.of(ZoneId.of("Australia/Lord_Howe"), LocalDate.of(2026, 3, 30)),
                Tuple.of(ZoneId.of("America/Havana"), LocalDate.of(2026, 3, 2)),
                Tuple.of(ZoneId.of("America/Chicago"), LocalDate.of(2026, 12, 28)));
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        place,
                        slot.list().ofMinSize(2).ofMaxSize(8),
                        windows,
                        caps(),
                        Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(1, 120)),
                        Arbitraries.frequency(Tuple.of(4, -1), Tuple.of(1, 240)))
                .as((php, at, slots, free, cap, least, most) ->
                        new Week(php, at.get1(), at.get2(), slots, free, cap, least, most));
    }

    private static Arbitrary<Cap> caps() {
        return Arbitraries.frequency(
                Tuple.of(6, new Cap(-1, -1, -1)),
                Tuple.of(1, new Cap(720, -1, -1)),
                Tuple.of(1, new Cap(1000, -1, -1)),
                Tuple.of(2, new Cap(-1, 3, -1)),
                Tuple.of(1, new Cap(-1, 4, 5)),
                Tuple.of(1, new Cap(-1, -1, 3)),
                Tuple.of(1, new Cap(-1, -1, 4)));
    }

    private static List<Window> wholeDays() {
        return Stream.iterate(0, i -> i + 1)
                .limit(7)
                .map(day -> new Window(day, 0, 1440))
                .toList();
    }

    private static List<Window> busyEveningOn(int day) {
        List<Window> windows = new ArrayList<>(wholeDays());
        windows.set(day, new Window(day, 480, 780));
        windows.add(new Window(day, 780, 1020));
        return windows;
    }

    /** Rules 1 to 7, and that every session is in the week. */
    private static boolean feasible(Week week) {
        Set<Long> taken = new HashSet<>();
        Map<LocalDate, Integer> perDay = new HashMap<>();
        int sum = 0;
        int counseling = 0;
        for (Slot slot : week.slots()) {
            LocalDate written = week.first().plusDays(slot.day());
            long start = WallClock.read(written.atTime(LocalTime.ofSecondOfDay(slot.start() * 60L)), week.zone())
                    .instant()
                    .getEpochSecond();
            long end = start + slot.minutes() * 60L;
            LocalDate day = shown(start, week.zone());
            int index = (int) (day.toEpochDay() - week.first().toEpochDay());
            if (!slot.offered() || index < 0 || index > 6 || !free(week, day, index, start, end)) {
                return false;
            }
            for (long at = start; at < end; at += 60) {
                if (!taken.add(at)) {
                    return false;
                }
            }
            perDay.merge(day, slot.minutes(), Integer::sum);
            sum += slot.minutes();
            counseling += slot.service() == 1 ? slot.minutes() : 0;
        }
        int low = week.php() ? 1200 : 540;
        int high = week.php() ? 1800 : 1200;
        int dayLimit = week.php() ? 420 : 300;
        int days = week.php() ? 4 : 3;
        return sum >= low
                && sum <= high
                && isAuthorized(week.cap().minutes(), sum)
                && isAuthorized(week.cap().days(), perDay.size())
                && isAuthorized(week.cap().visits(), week.slots().size())
                && perDay.values().stream().allMatch(minutes -> minutes <= dayLimit)
                && perDay.size() >= days
                && counseling >= week.least()
                && (week.most() < 0 || counseling <= week.most());
    }

    private static boolean isAuthorized(int most, int planned) {
        return most < 0 || planned <= most;
    }

    private static LocalDate shown(long second, ZoneId zone) {
        int offset = zone.getRules().getOffset(Instant.ofEpochSecond(second)).getTotalSeconds();
        return LocalDate.ofEpochDay(Math.floorDiv(second + offset, 86_400L));
    }

    /** Windows that touch are joined by marking their minutes. */
    private static boolean free(Week week, LocalDate date, int day, long start, long end) {
        boolean[] open = new boolean[1440];
        for (Window window : week.windows()) {
            for (int i = window.from(); window.day() == day && i < window.to(); i++) {
                open[i] = true;
            }
        }
        for (int from = 0; from < 1440; from++) {
            if (open[from] && (from == 0 || !open[from - 1])) {
                int to = from;
                while (to < 1440 && open[to]) {
                    to++;
                }
                if (second(date, from, week.zone()) <= start && end <= second(date, to, week.zone())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long second(LocalDate date, int minute, ZoneId zone) {
        var wall = date.atStartOfDay().plusMinutes(minute);
        return WallClock.read(wall, zone).instant().getEpochSecond();
    }

    private static PlanDraft draft(Week week) {
        LevelOfCare level = week.php() ? LevelOfCare.PHP : LevelOfCare.IOP;
        List<Session> sessions = new ArrayList<>();
        for (Slot slot : week.slots()) {
            var start = week.first().plusDays(slot.day()).atTime(LocalTime.ofSecondOfDay(slot.start() * 60L));
            sessions.add(Session.of(
                    new SessionId("s" + sessions.size()),
                    new ServiceType(SERVICES.get(slot.service())),
                    TimeSlot.of(start, TreatmentTime.ofMinutes(slot.minutes()), week.zone()),
                    Set.of(slot.offered() ? Drafts.trackId(level) : new TrackId("another")),
                    12));
        }
        var availability = WeeklyAvailability.of(week.windows().stream()
                .map(window -> new AvailabilityWindow(
                        week.first().plusDays(window.day()).getDayOfWeek(),
                        LocalTime.ofSecondOfDay(window.from() * 60L),
                        LocalTime.ofSecondOfDay(window.to() % 1440 * 60L)))
                .toList());
        var least = TreatmentTime.ofMinutes(week.least());
        var need = new ServiceNeed(
                ServiceType.INDIVIDUAL_COUNSELING,
                week.most() < 0
                        ? HourBand.atLeast(least)
                        : HourBand.through(least, TreatmentTime.ofMinutes(week.most())));
        return new PlanDraft(
                new Participant(ParticipantId.of("p-7"), Population.ADULT, Set.of(), availability),
                Drafts.track(level),
                new CareOrder(level, new OrderedTime(TreatmentTime.ofHours(20)), List.of(need)),
                authorized(week.cap()),
                ProgramCalendar.of(week.zone(), DayOfWeek.MONDAY),
                new ProgramWeek(week.first(), week.zone()),
                sessions,
                List.of());
    }

    private static AuthorizedCap authorized(Cap cap) {
        AuthorizedCap authorized = cap.minutes() < 0
                ? AuthorizedCap.unlimited()
                : AuthorizedCap.atMost(TreatmentTime.ofMinutes(cap.minutes()));
        if (cap.days() >= 0) {
            authorized = authorized.and(AuthorizedUnits.of(cap.days(), UnitKind.DAYS));
        }
        return cap.visits() < 0 ? authorized : authorized.and(AuthorizedUnits.of(cap.visits(), UnitKind.VISITS));
    }

    private static HourPolicy policy() {
        return StandardPolicies.standard()
                .under(
                        new PolicyId("clinic"),
                        "a clinic",
                        List.of(
                                Policies.row(LevelOfCare.IOP, Policies.days(3), Policies.LONG_AGO),
                                Policies.row(LevelOfCare.IOP, Policies.daily(0, 300), Policies.LONG_AGO),
                                Policies.row(LevelOfCare.PHP, Policies.days(4), Policies.LONG_AGO),
                                Policies.row(LevelOfCare.PHP, Policies.daily(0, 420), Policies.LONG_AGO)));
    }

    @Property(tries = 10_000)
    void an_accepted_plan_is_feasible_and_a_rejected_draft_is_not(@ForAll("weeks") Week week) {
        boolean accepted = draft(week).check(policy()).fold(it -> true, it -> false);
        assertThat(accepted).isEqualTo(feasible(week));
        assertThat(draft(week).isAcceptedBy(policy())).isEqualTo(accepted);
        List<Violation> found =
                violations(draft(week)).stream().filter(Violation::blocks).toList();
        if (!found.isEmpty() && found.stream().allMatch(PlanExceedsAuthorization.class::isInstance)) {
            found.forEach(it -> Statistics.label("only the authorization is in the way of")
                    .collect(((PlanExceedsAuthorization) it).planned().kind())
                    .coverage(checker -> Stream.of(UnitKind.values())
                            .forEach(kind -> checker.check(kind).count(seen -> seen > 5))));
        }
        Statistics.label("accepted").collect(accepted).coverage(checker -> {
            checker.check(true).percentage(p -> p > 2);
            checker.check(false).percentage(p -> p > 20);
        });
    }

    /** IV9 and IV5: brute force over all pairs. */
    @Property
    void each_pair_of_overlapping_sessions_is_reported_once(@ForAll("weeks") Week week) {
        PlanDraft draft = draft(week);
        List<Set<String>> expected = new ArrayList<>();
        for (Session one : draft.sessions()) {
            for (Session other : draft.sessions()) {
                long from = Math.max(second(one, true), second(other, true));
                long to = Math.min(second(one, false), second(other, false));
                if (one.id().compareTo(other.id()) < 0 && from < to) {
                    expected.add(Set.of(one.id().value(), other.id().value()));
                }
            }
        }
        List<Set<String>> found = violations(draft).stream()
                .filter(OverlappingSessions.class::isInstance)
                .map(OverlappingSessions.class::cast)
                .map(it -> Set.of(it.first().value(), it.second().value()))
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
        Statistics.label("overlaps")
                .collect(!expected.isEmpty())
                .coverage(checker -> checker.check(true).percentage(p -> p > 5));
    }

    private static long second(Session session, boolean start) {
        return (start ? session.slot().start() : session.slot().end()).toEpochSecond();
    }

    private static List<Violation> violations(PlanDraft draft) {
        return draft.check(policy()).fold(it -> it.plan().advisories(), PlanOutcome.Rejected::violations);
    }

    /** HR8: the weekly verdict of a draft knows neither the person's focuses nor the site's zone nor names. */
    @Property
    void the_weekly_verdict_does_not_depend_on_names_or_availability(@ForAll("weeks") Week week) {
        PlanDraft draft = draft(week);
        PlanDraft other = new PlanDraft(
                new Participant(ParticipantId.of("q"), Population.ADULT, Set.of(), WeeklyAvailability.of(List.of())),
                draft.track(),
                draft.order(),
                AuthorizedCap.unlimited(),
                draft.calendar(),
                draft.week(),
                draft.sessions(),
                List.of());
        assertThat(weekly(other)).isEqualTo(weekly(draft));
    }

    private static Map<String, String> weekly(PlanDraft draft) {
        Map<String, String> facts = new TreeMap<>();
        violations(draft).stream()
                .filter(it -> it.rule().id().value().contains(".weekly-"))
                .forEach(
                        it -> facts.put(it.rule().id().value(), it.explanation().toString()));
        return facts;
    }
}
