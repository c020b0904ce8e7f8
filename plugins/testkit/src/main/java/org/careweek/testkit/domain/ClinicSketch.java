package org.careweek.testkit.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.careweek.core.coverage.AuthorizedCap;
import org.careweek.core.coverage.AuthorizedUnits;
import org.careweek.core.coverage.UnitKind;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.program.Break;
import org.careweek.core.program.CareOrder;
import org.careweek.core.program.Focus;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.OrderedTime;
import org.careweek.core.program.Participant;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Population;
import org.careweek.core.program.ServiceNeed;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.program.Setting;
import org.careweek.core.program.Track;
import org.careweek.core.program.TrackId;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.WeekRequest;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.InstantRange;
import org.careweek.core.time.InstantRanges;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TimeSlot;
import org.careweek.core.time.TreatmentTime;
import org.careweek.core.time.WeeklyAvailability;

/** A clinic week in plain numbers, from which the values are made: numbers shrink each by itself. */
record ClinicSketch(
        ProgramWeek week,
        ClinicRules rules,
        List<Offer> offers,
        List<Wish> wishes,
        Obstruction obstruction,
        int victim,
        int closedDay) {

    /** What keeps one of the participants from any place, whatever else the week is like. */
    enum Obstruction {
        NONE,
        NO_FREE_TIME,
        TOO_LITTLE_AUTHORIZED,
        NO_SESSION_OF_THE_TRACK,
        EVERY_SESSION_FORBIDDEN
    }

    /** A session, unless it is left out: day from 0, start in quarters of the day, length before it is stretched. */
    record Offer(
            boolean isHeld,
            int day,
            int quarter,
            int minutes,
            ServiceType service,
            List<Break> breaks,
            Set<TrackId> tracks,
            int seats) {}

    /**
     * Who somebody is, and what was ordered: a percentage of the way from the least to the most of the level. Busy for some hours
     * from an hour of the week on; nowhere where it is 0.
     */
    record Person(
            boolean isPhp,
            Population population,
            WeeklyAvailability availability,
            int busyHour,
            Set<Focus> focuses,
            int order) {

        WeeklyAvailability availabilityIn(ProgramWeek week) {
            if (busyHour == 0) {
                return availability;
            }
            Instant from =
                    week.firstDate().atStartOfDay(week.zone()).toInstant().plus(Duration.ofHours(busyHour));
            return availability.without(
                    InstantRanges.of(new InstantRange(from, from.plus(Duration.ofHours(BUSY_HOURS)))));
        }
    }

    /** What somebody asks for; sessions and people as bits. */
    record Wish(Person person, int prefers, int must, int mustNot, int apart, Cap cap, List<Need> needs) {}

    /** What is authorized: quarters of an hour above the least of the level, days, and visits; no most where it is below 0. */
    record Cap(int quarters, int days, int visits) {}

    /** In quarters of an hour; no most where it is below 0. */
    record Need(ServiceType service, int least, int more) {}

    private static final int QUARTER = 15;
    private static final int BUSY_HOURS = 6;
    private static final TrackId NOWHERE = new TrackId("nowhere");

    ClinicWeek clinicWeek() {
        HourPolicy policy = rules.policy();
        var closed = closedDay < 7 ? Set.of(week.firstDate().plusDays(closedDay)) : Set.<LocalDate>of();
        var calendar = new ProgramCalendar(week.zone(), week.firstDate().getDayOfWeek(), closed);
        List<Session> sessions = sessions();
        List<WeekRequest> requests = new ArrayList<>();
        for (int i = 0; i < wishes.size(); i++) {
            requests.add(request(i, sessions, policy));
        }
        return new ClinicWeek(policy, calendar, week, sessions, requests);
    }

    /** Those that lie in the week: a date that was skipped, or a night that ends in the next week, holds none. */
    private List<Session> sessions() {
        List<Session> sessions = new ArrayList<>();
        for (Offer offer : offers) {
            var start =
                    week.firstDate().plusDays(offer.day()).atStartOfDay().plusMinutes((long) offer.quarter() * QUARTER);
            TimeSlot slot =
                    TimeSlot.of(start, TreatmentTime.ofMinutes((long) offer.minutes() * rules.stretch()), week.zone());
            if (offer.isHeld() && week.includes(slot)) {
                sessions.add(new Session(
                        AnySessions.id(sessions.size() + 1),
                        offer.service(),
                        slot,
                        offer.breaks(),
                        offer.tracks(),
                        offer.seats(),
                        Setting.inPerson()));
            }
        }
        return sessions;
    }

    private WeekRequest request(int number, List<Session> sessions, HourPolicy policy) {
        Wish wish = wishes.get(number);
        Obstruction here = number == victim % wishes.size() ? obstruction : Obstruction.NONE;
        Person person = wish.person();
        LevelOfCare level = person.isPhp() ? LevelOfCare.PHP : LevelOfCare.IOP;
        HourBand band = policy.limits(level, person.population(), week.firstDate())
                .weeklyTime()
                .orElseThrow();
        Set<SessionId> all = sessions.stream().map(Session::id).collect(Collectors.toSet());
        return new WeekRequest(
                new Participant(
                        AnyParticipants.id(number + 1),
                        person.population(),
                        person.focuses(),
                        here == Obstruction.NO_FREE_TIME
                                ? WeeklyAvailability.of(List.of())
                                : person.availabilityIn(week)),
                track(level, here),
                new CareOrder(level, new OrderedTime(ordered(band, person.order())), needs(wish)),
                authorized(wish, band, here),
                chosen(sessions, wish.prefers()),
                chosen(sessions, wish.must()),
                here == Obstruction.EVERY_SESSION_FORBIDDEN ? all : chosen(sessions, wish.mustNot()),
                others(number, wish.apart()));
    }

    private static Track track(LevelOfCare level, Obstruction here) {
        TrackId id = level == LevelOfCare.PHP ? AnySessions.DAY : AnySessions.EVENING;
        return here == Obstruction.NO_SESSION_OF_THE_TRACK
                ? Track.of(NOWHERE, "Nowhere", level)
                : Track.of(id, "Track " + id.value(), level);
    }

    private static TreatmentTime ordered(HourBand band, int percent) {
        int least = band.least().minutes();
        return TreatmentTime.ofMinutes(least + (band.most().largestMinutes() - least) * (long) percent / 100);
    }

    private AuthorizedCap authorized(Wish wish, HourBand band, Obstruction here) {
        int least = band.least().minutes();
        if (here == Obstruction.TOO_LITTLE_AUTHORIZED) {
            return AuthorizedCap.atMost(TreatmentTime.ofMinutes(least - 1L));
        }
        List<AuthorizedUnits> most = new ArrayList<>();
        Cap cap = wish.cap();
        if (cap.quarters() >= 0) {
            most.add(AuthorizedUnits.of(TreatmentTime.ofMinutes(least + (long) cap.quarters() * QUARTER)));
        }
        if (cap.days() >= 0) {
            most.add(AuthorizedUnits.of(cap.days(), UnitKind.DAYS));
        }
        if (cap.visits() >= 0) {
            most.add(AuthorizedUnits.of(cap.visits(), UnitKind.VISITS));
        }
        return new AuthorizedCap(most);
    }

    private List<ServiceNeed> needs(Wish wish) {
        Set<ServiceType> seen = new HashSet<>();
        return wish.needs().stream()
                .filter(need -> seen.add(need.service()))
                .map(need -> new ServiceNeed(need.service(), band(need)))
                .toList();
    }

    private HourBand band(Need need) {
        TreatmentTime least = TreatmentTime.ofMinutes((long) need.least() * QUARTER * rules.stretch());
        return need.more() < 0
                ? HourBand.atLeast(least)
                : HourBand.through(
                        least, least.plus(TreatmentTime.ofMinutes((long) need.more() * QUARTER * rules.stretch())));
    }

    private static Set<SessionId> chosen(List<Session> sessions, int bits) {
        return IntStream.range(0, sessions.size())
                .filter(i -> (bits >> i & 1) == 1)
                .mapToObj(i -> sessions.get(i).id())
                .collect(Collectors.toSet());
    }

    private Set<ParticipantId> others(int number, int bits) {
        return IntStream.range(0, wishes.size())
                .filter(i -> i != number && (bits >> i & 1) == 1)
                .mapToObj(i -> AnyParticipants.id(i + 1))
                .collect(Collectors.toSet());
    }
}
