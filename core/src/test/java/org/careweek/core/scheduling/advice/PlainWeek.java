package org.careweek.core.scheduling.advice;

import static org.careweek.core.rule.Severity.WARN;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.careweek.core.plan.PlanDraft;
import org.careweek.core.plan.PlanOutcome;
import org.careweek.core.plan.PlanRules;
import org.careweek.core.plan.WeeklyPlan;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.policy.PolicyRow;
import org.careweek.core.policy.WeeklyTimeLimit;
import org.careweek.core.program.CareOrder;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.OrderedTime;
import org.careweek.core.program.Participant;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Population;
import org.careweek.core.program.PrivateText;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.program.Setting;
import org.careweek.core.program.Track;
import org.careweek.core.program.TrackId;
import org.careweek.core.rule.Citation;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.PlannedWeek;
import org.careweek.core.scheduling.WeekRequest;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TimeSlot;
import org.careweek.core.time.TreatmentTime;
import org.careweek.core.time.WeeklyAvailability;

/**
 * A week in plain numbers: what is held, and who comes to what.
 *
 * @param monday the first date
 * @param zone the site's zone
 * @param held the sessions
 * @param people who comes to which of them
 */
record PlainWeek(LocalDate monday, ZoneId zone, List<Held> held, List<Comes> people) {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final ZoneId PHOENIX = ZoneId.of("America/Phoenix");

    /** A session: its day from 0, its start by the wall clock and its length in minutes. */
    record Held(int day, int start, int minutes, ServiceType service, int seats, String facilitator, String room) {

        static Held group(int day, int start, int minutes) {
            return new Held(day, start, minutes, ServiceType.GROUP_THERAPY, 40, "", "");
        }

        Held of(ServiceType other) {
            return new Held(day, start, minutes, other, seats, facilitator, room);
        }

        Held seating(int other) {
            return new Held(day, start, minutes, service, other, facilitator, room);
        }

        Held by(String somebody) {
            return new Held(day, start, minutes, service, seats, somebody, room);
        }

        Held in(String somewhere) {
            return new Held(day, start, minutes, service, seats, facilitator, somewhere);
        }
    }

    /** Somebody, and the sessions by number. */
    record Comes(LevelOfCare level, List<Integer> to) {}

    static PlainWeek of(List<Held> held, Comes... people) {
        return new PlainWeek(MONDAY, PHOENIX, held, List.of(people));
    }

    /** So many people of one level who come to all the same sessions. */
    static Comes[] people(int count, LevelOfCare level, Integer... to) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Comes(level, List.of(to)))
                .toArray(Comes[]::new);
    }

    /** Sessions of few facilitators and rooms, and people who come to some of them. */
    static PlainWeek random(Random random) {
        List<ServiceType> services = List.of(ServiceType.GROUP_THERAPY, ServiceType.EDUCATION, ServiceType.MEAL);
        List<Held> held = new ArrayList<>();
        for (int i = random.nextInt(13); i > 0; i--) {
            held.add(new Held(
                    random.nextInt(3),
                    1200 + 15 * random.nextInt(12),
                    15 * (1 + random.nextInt(8)),
                    services.get(random.nextInt(3)),
                    random.nextInt(5) == 0 ? random.nextInt(2) : 40,
                    List.of("", " ", "f1", "f1", "f2", "f2", "f3", "f3").get(random.nextInt(8)),
                    List.of("", "A", "B").get(random.nextInt(3))));
        }
        List<Comes> people = new ArrayList<>();
        for (int i = random.nextInt(13); i > 0; i--) {
            people.add(new Comes(
                    random.nextBoolean() ? LevelOfCare.IOP : LevelOfCare.PHP,
                    IntStream.range(0, held.size())
                            .filter(session -> random.nextInt(3) == 0)
                            .boxed()
                            .toList()));
        }
        return new PlainWeek(MONDAY, PHOENIX, held, people);
    }

    SessionId id(int number) {
        return new SessionId("s%02d".formatted(number));
    }

    Session session(int number) {
        Held one = held.get(number);
        TimeSlot slot = TimeSlot.of(
                monday.plusDays(one.day()).atStartOfDay().plusMinutes(one.start()),
                TreatmentTime.ofMinutes(one.minutes()),
                zone);
        return new Session(
                id(number),
                one.service(),
                slot,
                List.of(),
                Set.of(track(LevelOfCare.IOP).id(), track(LevelOfCare.PHP).id()),
                one.seats(),
                new Setting(Setting.Modality.IN_PERSON, PrivateText.of(one.facilitator()), one.room()));
    }

    /** The same in the words of the library, under a policy that only warns and counts no meals. */
    PlannedWeek planned() {
        return planned(new Random(0));
    }

    /** The same, told in another order. */
    PlannedWeek planned(Random order) {
        List<Session> sessions = new ArrayList<>(
                IntStream.range(0, held.size()).mapToObj(this::session).toList());
        List<WeekRequest> requests = new ArrayList<>(
                IntStream.range(0, people.size()).mapToObj(this::request).toList());
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, people.size()).boxed().toList());
        Collections.shuffle(sessions, order);
        Collections.shuffle(requests, order);
        Collections.shuffle(numbers, order);
        ClinicWeek week = new ClinicWeek(policy(), calendar(), new ProgramWeek(monday, zone), sessions, requests);
        return new PlannedWeek(
                week,
                numbers.stream()
                        .filter(person -> !people.get(person).to().isEmpty())
                        .map(person -> plan(person))
                        .toList());
    }

    private WeeklyPlan plan(int person) {
        WeekRequest request = request(person);
        return PlanDraft.of(
                        request.participant(),
                        request.track(),
                        request.order(),
                        calendar(),
                        new ProgramWeek(monday, zone))
                .withSessions(
                        people.get(person).to().stream().map(this::session).toList())
                .check(policy())
                .fold(PlanOutcome.Accepted::plan, rejected -> {
                    throw new AssertionError(rejected.violations());
                });
    }

    private WeekRequest request(int person) {
        LevelOfCare level = people.get(person).level();
        return WeekRequest.of(
                new Participant(
                        ParticipantId.of("canary-k3x9-" + person),
                        Population.ADULT,
                        Set.of(),
                        WeeklyAvailability.of(List.of())),
                track(level),
                new CareOrder(level, new OrderedTime(TreatmentTime.ofHours(1)), List.of()));
    }

    private static Track track(LevelOfCare level) {
        return Track.of(new TrackId("track-" + level), "a track", level);
    }

    private ProgramCalendar calendar() {
        return ProgramCalendar.of(zone, DayOfWeek.MONDAY);
    }

    private static HourPolicy policy() {
        WeeklyTimeLimit any = new WeeklyTimeLimit(HourBand.ofHours(0, 168), WARN, WARN);
        LocalDate always = LocalDate.of(1900, 1, 1);
        Citation test = Citation.of("a test", "any week");
        return HourPolicy.of(
                        new PolicyId("any"),
                        "any week",
                        CountingPolicy.withoutMealsAndMeetings(),
                        List.of(
                                PolicyRow.forAll(LevelOfCare.IOP, any, always, test),
                                PolicyRow.forAll(LevelOfCare.PHP, any, always, test)))
                .with(PlanRules.NO_OVERLAP.id(), WARN)
                .with(PlanRules.AVAILABLE.id(), WARN);
    }
}
