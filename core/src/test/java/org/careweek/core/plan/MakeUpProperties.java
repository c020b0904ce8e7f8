package org.careweek.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careweek.core.program.LevelOfCare.IOP;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.careweek.core.coverage.AuthorizedCap;
import org.careweek.core.coverage.AuthorizedUnits;
import org.careweek.core.coverage.UnitKind;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.program.CareOrder;
import org.careweek.core.program.OrderedTime;
import org.careweek.core.program.Participant;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Population;
import org.careweek.core.program.ServiceNeed;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.testing.Drafts;
import org.careweek.core.testing.Policies;
import org.careweek.core.time.AvailabilityWindow;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TreatmentTime;
import org.careweek.core.time.WeeklyAvailability;

/** Changes of random weeks, two of them with a clock change, against a search that tries every set of open sessions. */
class MakeUpProperties {

    private static final HourPolicy POLICY = Policies.clinic();

    /** What a further session can cure, by name. */
    private static final Set<String> SHORT =
            Set.of("iop.weekly-minimum", "iop.minimum-days", "iop.daily-minimum", "need.minimum");

    private static final List<LocalDate> MONDAYS =
            List.of(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 10, 26), LocalDate.of(2026, 11, 23));

    /** A session in numbers: day from 0, half hours after midnight, half hours long, service, seats left. */
    record Slot(int day, int start, int length, boolean counseling, int seats) {}

    /** At most {@code days} and {@code visits} are authorized, beside 16 hours. */
    record Case(
            LocalDate monday,
            List<Slot> planned,
            List<Slot> open,
            int change,
            Slot changed,
            int ordered,
            int need,
            int days,
            int visits) {

        Case withoutCountedCaps() {
            return new Case(monday, planned, open, change, changed, ordered, need, 7, 99);
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<Slot> slots = Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(2, 42),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of(true, false, false, false),
                        Arbitraries.integers().between(0, 3))
                .as(Slot::new);
        Arbitrary<List<Slot>> planned = Combinators.combine(
                        Arbitraries.integers().between(6, 8),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 1))
                .as((length, counseling, off) -> Stream.of(0, 2, 4, 5)
                        .map(day -> new Slot(day, 18, day == 5 ? 3 : length + off - 1, counseling && day == 5, 0))
                        .toList());
        return Combinators.combine(
                        Arbitraries.of(MONDAYS),
                        planned,
                        slots.list().ofMaxSize(10),
                        Arbitraries.integers().between(-3, 3),
                        slots,
                        Arbitraries.integers().between(9, 20),
                        Arbitraries.of(
                                Tuple.of(0, 7, 99),
                                Tuple.of(0, 4, 99),
                                Tuple.of(0, 7, 4),
                                Tuple.of(90, 7, 5),
                                Tuple.of(90, 4, 6)))
                .as((monday, sessions, open, change, changed, ordered, most) -> new Case(
                        monday, sessions, open, change, changed, ordered, most.get1(), most.get2(), most.get3()));
    }

    private static Session session(String id, Slot slot, LocalDate monday) {
        ServiceType service = slot.counseling() ? ServiceType.INDIVIDUAL_COUNSELING : ServiceType.GROUP_THERAPY;
        var start = monday.plusDays(slot.day()).atTime(LocalTime.MIDNIGHT.plusMinutes(slot.start() * 30L));
        return Drafts.session(id, service, IOP, start, slot.length() * 30, Drafts.CHICAGO);
    }

    private static PlanDraft draft(Case given) {
        ZoneId zone = Drafts.CHICAGO;
        var windows = Stream.of(DayOfWeek.values())
                .map(day -> new AvailabilityWindow(day, LocalTime.of(1, 0), LocalTime.of(20, 0)))
                .toList();
        var need = new ServiceNeed(
                ServiceType.INDIVIDUAL_COUNSELING, HourBand.atLeast(TreatmentTime.ofMinutes(given.need())));
        List<Session> sessions = new ArrayList<>();
        for (Slot slot : given.planned()) {
            sessions.add(session("s" + sessions.size(), slot, given.monday()));
        }
        return new PlanDraft(
                new Participant(ParticipantId.of("p-7"), Population.ADULT, Set.of(), WeeklyAvailability.of(windows)),
                Drafts.track(IOP),
                new CareOrder(IOP, new OrderedTime(TreatmentTime.ofHours(given.ordered())), List.of(need)),
                AuthorizedCap.atMost(TreatmentTime.ofHours(16))
                        .and(AuthorizedUnits.of(given.days(), UnitKind.DAYS))
                        .and(AuthorizedUnits.of(given.visits(), UnitKind.VISITS)),
                ProgramCalendar.of(zone, DayOfWeek.MONDAY),
                new ProgramWeek(given.monday(), zone),
                sessions,
                List.of());
    }

    private static List<OpenSession> open(Case given) {
        List<OpenSession> open = new ArrayList<>();
        for (Slot slot : given.open()) {
            open.add(new OpenSession(session("o" + open.size(), slot, given.monday()), slot.seats()));
        }
        return open;
    }

    /** Three of seven changes cancel, the others move to the case's free slot. */
    private static PlanChange change(Case given) {
        String id = "s" + Math.floorMod(given.change(), 4);
        return given.change() < 0
                ? PlanChange.cancel(new SessionId(id))
                : new PlanChange.Changed(session(id, given.changed(), given.monday()));
    }

    private static Optional<WeeklyPlan> accepted(PlanDraft draft) {
        return draft.check(POLICY).fold(it -> Optional.of(it.plan()), it -> Optional.empty());
    }

    private static PlanDraft with(PlanDraft draft, List<Session> more) {
        return draft.withSessions(
                Stream.concat(draft.sessions().stream(), more.stream()).toList());
    }

    private static PlanDraft without(PlanDraft draft, SessionId id) {
        return draft.withSessions(draft.sessions().stream()
                .filter(session -> !session.id().equals(id))
                .toList());
    }

    /** All subsets, judged one by one. */
    private static Optional<List<Session>> bruteForce(PlanDraft base, List<Session> open) {
        List<List<Session>> good = new ArrayList<>();
        for (int set = 0; set < 1 << open.size(); set++) {
            List<Session> chosen = new ArrayList<>();
            for (int i = 0; i < open.size(); i++) {
                if ((set >> i & 1) == 1) {
                    chosen.add(open.get(i));
                }
            }
            chosen.sort(Session.BY_START);
            if (accepted(with(base, chosen)).isPresent()) {
                good.add(chosen);
            }
        }
        return good.stream()
                .min(Comparator.<List<Session>>comparingInt(List::size)
                        .thenComparingInt(
                                it -> offOrder(accepted(with(base, it)).orElseThrow()))
                        .thenComparing(MakeUpProperties::earlier));
    }

    private static int offOrder(WeeklyPlan plan) {
        int ordered = plan.draft().order().time().perWeek().minutes();
        return Math.abs(plan.plannedTime().minutes() - ordered);
    }

    private static int earlier(List<Session> one, List<Session> other) {
        for (int i = 0; i < one.size(); i++) {
            int first = Session.BY_START.compare(one.get(i), other.get(i));
            if (first != 0) {
                return first;
            }
        }
        return 0;
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void a_make_up_is_the_smallest_that_any_choice_of_open_sessions_gives(@ForAll("cases") Case given) {
        WeeklyPlan plan = accepted(draft(given)).orElse(null);
        if (plan == null) {
            return;
        }
        PlanChange change = change(given);
        var effect = (ChangeEffect.Affected)
                change.applyTo(List.of(plan), POLICY, open(given)).get(0);
        PlanDraft left = without(plan.draft(), change.session());
        PlanDraft after = change.fold(it -> left, it -> with(left, List.of(it.as())));
        assertThat(effect.outcome()).isEqualTo(after.check(POLICY));
        boolean onlyShort = after.check(POLICY)
                .fold(
                        it -> true,
                        it -> it.violations().stream()
                                .filter(violation -> violation.blocks())
                                .allMatch(violation ->
                                        SHORT.contains(violation.rule().id().value())));
        PlanDraft base = onlyShort ? after : left;
        List<Session> seated = open(given).stream()
                .filter(it -> it.seatsLeft() > 0)
                .map(OpenSession::session)
                .toList();
        Optional<List<Session>> expected = bruteForce(base, seated);

        String kind = effect.makeUp()
                .fold(it -> "not needed", it -> "proposed " + it.added().size(), it -> "impossible", it -> "undecided");
        if (effect.makeUp() instanceof MakeUp.Proposed proposed) {
            assertThat(expected).contains(proposed.added());
            assertThat(proposed.proven()).isTrue();
            assertThat(accepted(with(base, proposed.added()))).contains(proposed.plan());
        } else if (effect.makeUp() instanceof MakeUp.NotNeeded) {
            assertThat(accepted(after)).isPresent();
        } else {
            assertThat(kind).isEqualTo("impossible");
            assertThat(expected).isEmpty();
        }
        Statistics.label("make-up").collect(kind).coverage(checker -> {
            checker.check("not needed").count(n -> n > 10);
            checker.check("proposed 1").count(n -> n > 10);
            checker.check("proposed 2").count(n -> n > 0);
            checker.check("impossible").count(n -> n > 10);
        });
    }

    @Property(tries = 200)
    void a_cancelled_session_leaves_every_plan_that_does_not_hold_it_as_it_was(@ForAll("cases") Case given) {
        accepted(draft(given)).ifPresent(plan -> {
            PlanChange change = PlanChange.cancel(new SessionId("elsewhere"));
            assertThat(change.applyTo(List.of(plan), POLICY, open(given)))
                    .containsExactly(new ChangeEffect.Untouched(plan));
        });
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void no_make_up_takes_more_days_or_visits_than_are_authorized(@ForAll("cases") Case given) {
        Optional<MakeUp.Proposed> found = proposed(given);
        found.ifPresent(it -> {
            List<Session> sessions = it.plan().sessions();
            assertThat(sessions).hasSizeLessThanOrEqualTo(given.visits());
            assertThat(sessions.stream().map(session -> session.slot().date()).distinct())
                    .hasSizeLessThanOrEqualTo(given.days());
        });
        boolean isOther = !proposed(given.withoutCountedCaps())
                .map(MakeUp.Proposed::added)
                .equals(found.map(MakeUp.Proposed::added));
        Statistics.label("the cap of days or visits decides")
                .collect(isOther)
                .coverage(checker -> checker.check(true).count(n -> n > 3));
    }

    private static Optional<MakeUp.Proposed> proposed(Case given) {
        return accepted(draft(given)).flatMap(plan -> {
            var effect = (ChangeEffect.Affected)
                    change(given).applyTo(List.of(plan), POLICY, open(given)).get(0);
            return effect.makeUp() instanceof MakeUp.Proposed it ? Optional.of(it) : Optional.empty();
        });
    }

    @Property(tries = 200)
    void all_proposals_together_take_no_more_seats_than_there_are(@ForAll("cases") Case given) {
        accepted(draft(given)).ifPresent(plan -> {
            List<Session> taken = new ArrayList<>();
            change(given)
                    .applyTo(List.of(plan, plan, plan), POLICY, open(given))
                    .forEach(effect -> {
                        if (((ChangeEffect.Affected) effect).makeUp() instanceof MakeUp.Proposed proposed) {
                            taken.addAll(proposed.added());
                        }
                    });
            assertThat(open(given))
                    .allSatisfy(it -> assertThat(
                                    taken.stream().filter(it.session()::equals).count())
                            .isLessThanOrEqualTo(it.seatsLeft()));
        });
    }
}
