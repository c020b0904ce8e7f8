package org.careweek.core.scheduling;

import static org.careweek.core.rule.Severity.BLOCK;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.careweek.core.coverage.AuthorizedCap;
import org.careweek.core.coverage.AuthorizedUnits;
import org.careweek.core.coverage.UnitKind;
import org.careweek.core.plan.WeeklyPlan;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.CreditRule;
import org.careweek.core.policy.DailyTimeLimit;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.Limit;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.policy.PolicyRow;
import org.careweek.core.policy.TreatmentDaysLimit;
import org.careweek.core.policy.WeeklyTimeLimit;
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
import org.careweek.core.program.Track;
import org.careweek.core.program.TrackId;
import org.careweek.core.rule.Citation;
import org.careweek.core.time.AvailabilityWindow;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TimeSlot;
import org.careweek.core.time.TreatmentTime;
import org.careweek.core.time.WeeklyAvailability;

/** Puts a clinic of plain numbers into the words of the library, and a schedule back into numbers. */
final class Weeks {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final ZoneId PHOENIX = ZoneId.of("America/Phoenix");
    private static final Citation TEST = Citation.of("a test", "limits");

    private Weeks() {}

    static ClinicWeek of(TinyClinic clinic) {
        return of(clinic, MONDAY, i -> "s%02d".formatted(i));
    }

    static ClinicWeek of(TinyClinic clinic, LocalDate monday, IntFunction<String> names) {
        Set<LocalDate> closures = IntStream.range(0, 7)
                .filter(day -> (clinic.closedDays() >> day & 1) == 1)
                .mapToObj(monday::plusDays)
                .collect(Collectors.toSet());
        List<Session> sessions = IntStream.range(0, clinic.offers().size())
                .mapToObj(i -> session(clinic.offers().get(i), new SessionId(names.apply(i)), monday))
                .toList();
        List<WeekRequest> requests = IntStream.range(0, clinic.wishes().size())
                .mapToObj(person -> request(clinic.wishes().get(person), person, names))
                .toList();
        return new ClinicWeek(
                policy(clinic),
                new ProgramCalendar(PHOENIX, DayOfWeek.MONDAY, closures),
                new ProgramWeek(monday, PHOENIX),
                sessions,
                requests);
    }

    private static HourPolicy policy(TinyClinic clinic) {
        Set<ServiceType> notCounted =
                bits(clinic.notCounted()).mapToObj(Weeks::service).collect(Collectors.toSet());
        return HourPolicy.of(
                new PolicyId("tiny"),
                "a tiny clinic",
                new CountingPolicy(notCounted, new CreditRule.ActualMinutes()),
                List.of(
                        row(new WeeklyTimeLimit(band(clinic.least(), clinic.most()), BLOCK, BLOCK)),
                        row(new DailyTimeLimit(band(0, clinic.dayMost()), BLOCK, BLOCK)),
                        row(new TreatmentDaysLimit(clinic.minDays(), BLOCK))));
    }

    private static PolicyRow row(Limit limit) {
        return PolicyRow.forAll(LevelOfCare.IOP, limit, LocalDate.of(2000, 1, 1), TEST);
    }

    private static HourBand band(int least, int most) {
        TreatmentTime from = TreatmentTime.ofMinutes(least);
        return most == TinyClinic.FREE ? HourBand.atLeast(from) : HourBand.through(from, TreatmentTime.ofMinutes(most));
    }

    private static Session session(TinyClinic.Offer offer, SessionId id, LocalDate monday) {
        Set<TrackId> tracks = IntStream.range(0, 2)
                .filter(track -> (offer.tracks() >> track & 1) == 1)
                .mapToObj(Weeks::track)
                .collect(Collectors.toSet());
        TimeSlot slot = TimeSlot.of(
                monday.plusDays(offer.day()).atStartOfDay().plusMinutes(offer.start()),
                TreatmentTime.ofMinutes(offer.minutes()),
                PHOENIX);
        return Session.of(id, service(offer.service()), slot, tracks, offer.seats());
    }

    private static TrackId track(int track) {
        return new TrackId("track-" + track);
    }

    private static ServiceType service(int service) {
        return new ServiceType("SERVICE_" + service);
    }

    private static WeekRequest request(TinyClinic.Wish wish, int person, IntFunction<String> names) {
        List<AvailabilityWindow> windows = IntStream.range(0, 7)
                .mapToObj(day -> new AvailabilityWindow(
                        DayOfWeek.of(day + 1), time(wish.windows()[day][0]), time(wish.windows()[day][1])))
                .toList();
        List<ServiceNeed> needs = IntStream.range(0, wish.needs().length)
                .filter(service -> wish.needs()[service][0] > 0 || wish.needs()[service][1] < TinyClinic.FREE)
                .mapToObj(service ->
                        new ServiceNeed(service(service), band(wish.needs()[service][0], wish.needs()[service][1])))
                .toList();
        return new WeekRequest(
                new Participant(id(person), Population.values()[0], Set.of(), WeeklyAvailability.of(windows)),
                Track.of(track(wish.track()), "a track", LevelOfCare.IOP),
                new CareOrder(LevelOfCare.IOP, new OrderedTime(TreatmentTime.ofMinutes(wish.ordered())), needs),
                authorized(wish.cap()),
                sessions(wish.prefers(), names),
                sessions(wish.must(), names),
                sessions(wish.mustNot(), names),
                bits(wish.apart()).mapToObj(Weeks::id).collect(Collectors.toSet()));
    }

    private static AuthorizedCap authorized(TinyClinic.Cap cap) {
        List<AuthorizedUnits> most = new ArrayList<>();
        if (cap.minutes() != TinyClinic.FREE) {
            most.add(AuthorizedUnits.of(TreatmentTime.ofMinutes(Math.max(0, cap.minutes()))));
        }
        if (cap.days() != TinyClinic.FREE) {
            most.add(AuthorizedUnits.of(cap.days(), UnitKind.DAYS));
        }
        if (cap.visits() != TinyClinic.FREE) {
            most.add(AuthorizedUnits.of(cap.visits(), UnitKind.VISITS));
        }
        return new AuthorizedCap(most);
    }

    private static LocalTime time(int minute) {
        return minute == 1440 ? LocalTime.MIDNIGHT : LocalTime.of(minute / 60, minute % 60);
    }

    private static ParticipantId id(int person) {
        return ParticipantId.of("p" + person);
    }

    private static IntStream bits(int mask) {
        return IntStream.range(0, 31).filter(i -> (mask >> i & 1) == 1);
    }

    private static Set<SessionId> sessions(int mask, IntFunction<String> names) {
        return bits(mask).mapToObj(i -> new SessionId(names.apply(i))).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Each person's plan as a set of sessions; checks on the way that everyone is told about once and in order. */
    static int[] plans(TinyClinic clinic, WeekSchedule schedule) {
        int[] plans = new int[clinic.wishes().size()];
        List<String> told = new ArrayList<>();
        int last = -1;
        for (WeeklyPlan plan : schedule.plans()) {
            String id = plan.participant().disclose();
            int person = Integer.parseInt(id.substring(1));
            if (person <= last || plan.sessions().isEmpty()) {
                throw new AssertionError("plans must be in the order of the requests, and none empty");
            }
            last = person;
            told.add(id);
            for (Session session : plan.sessions()) {
                plans[person] |= 1 << Integer.parseInt(session.id().value().substring(1));
            }
        }
        schedule.unplaced().forEach(unplaced -> told.add(unplaced.participant().disclose()));
        if (told.size() != plans.length || told.stream().distinct().count() != plans.length) {
            throw new AssertionError("everyone must be placed or unplaced");
        }
        return plans;
    }

    static WeekSchedule scheduled(TinyClinic clinic, int steps) {
        return new WeekScheduler().schedule(of(clinic), new SearchLimits(7, steps), SearchMonitor.NONE);
    }
}
