package org.careweek.testkit.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.careweek.core.coverage.Authorizations;
import org.careweek.core.hours.Attendance;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.program.Participant;
import org.careweek.core.program.PrivateText;
import org.careweek.core.program.SeriesRoster;
import org.careweek.core.program.Session;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TreatmentTime;
import org.careweek.core.time.WeeklyAvailability;
import org.careweek.core.transition.CareEpisode;
import org.careweek.spi.calendar.ParticipantCalendar;
import org.careweek.spi.calendar.WeekBoard;

/**
 * The arbitraries of {@link CareweekDomain}, to be combined by hand. Each is edge-biased on purpose, by the shares that are
 * written here and measured by the kit's own tests; none adds edge cases of jqwik's, so the shares hold. Each shrinks: to the
 * first zone, the earliest date, the shortest list, the plainest text. All dates lie from 1970 through 2050, all instants on
 * whole seconds, all data is invented.
 *
 * <p>An arbitrary may be kept and used again; it is immutable.
 */
public final class CareweekArbitraries {

    private CareweekArbitraries() {}

    /**
     * Zones of clinics: 40 % of the United States, 15 % without clock changes since 1970, 45 % where clocks do what nobody
     * expects: half an hour, at midnight, over a whole date, in winter, around Ramadan.
     */
    public static Arbitrary<ZoneId> zones() {
        return AnyZones.any();
    }

    /**
     * Weeks in any of {@link #zones()} that begin on any day: of 100, about 30 hold a clock change, 20 a new year and 5 a 29
     * February, see {@link WeekKind}.
     */
    public static Arbitrary<ProgramWeek> weeks() {
        return AnyWeeks.any(zones());
    }

    /** The same in one zone; where its clocks do not change, weeks that would hold a change are ordinary. */
    public static Arbitrary<ProgramWeek> weeksIn(ZoneId zone) {
        return AnyWeeks.any(Arbitraries.just(zone));
    }

    /** Weeks that hold a clock change, each change of a zone as often as any other; also one that skips a whole date. */
    public static Arbitrary<ProgramWeek> dstWeeks() {
        return AnyWeeks.of(AnyZones.changing(), WeekKind.CLOCK_CHANGE);
    }

    /** Weeks with 31 December and 1 January. */
    public static Arbitrary<ProgramWeek> yearEndWeeks() {
        return AnyWeeks.of(zones(), WeekKind.NEW_YEAR);
    }

    /** Weeks with a 29 February. */
    public static Arbitrary<ProgramWeek> leapDayWeeks() {
        return AnyWeeks.of(zones(), WeekKind.LEAP_DAY);
    }

    /** Instants near a clock change in any zone whose clocks change, see {@link #instantsNearTransitions(ZoneId)}. */
    public static Arbitrary<Instant> instants() {
        return AnyZones.changing().flatMap(AnyInstants::nearChanges).withoutEdgeCases();
    }

    /**
     * Instants within three hours of a clock change, at least 50 % of them no further from it than the clocks move: in an hour
     * that is shown twice, or beside one that is never shown. 15 % are the very second of the change or the one before or after
     * it. Any instant where the zone's clocks do not change.
     */
    public static Arbitrary<Instant> instantsNearTransitions(ZoneId zone) {
        return AnyInstants.nearChanges(zone);
    }

    /**
     * What a wall clock might show within three hours of a clock change; at least 50 % is shown twice, or never. Any time
     * where the zone's clocks do not change.
     */
    public static Arbitrary<LocalDateTime> wallClocksNearTransitions(ZoneId zone) {
        return AnyInstants.wallClocksNearChanges(zone);
    }

    /** Amounts of treatment around a band's ends: 60 % within two minutes of one, then 0, 1 and 10,080 minutes, and any. */
    public static Arbitrary<TreatmentTime> minutesAround(HourBand band) {
        return AnyTimes.around(band);
    }

    /** Bands from 0 to 45 hours: 50 % include their most, 25 % exclude it, 25 % have none. */
    public static Arbitrary<HourBand> hourBands() {
        return AnyTimes.bands();
    }

    /**
     * 30 % at any time, 10 % never, the others in up to ten windows on quarters of an hour, which often touch or overlap, a
     * quarter of them until midnight.
     */
    public static Arbitrary<WeeklyAvailability> availabilities() {
        return AnyParticipants.availability();
    }

    /** Participants {@code p1} to {@code p99} of each age group, with up to two focuses. */
    public static Arbitrary<Participant> participants() {
        return AnyParticipants.any();
    }

    /** Sessions of any week, see {@link #timetables(ProgramWeek)}. */
    public static Arbitrary<Session> sessions() {
        return AnySessions.any(weeks());
    }

    /** Sessions that begin in a week, see {@link #timetables(ProgramWeek)}. */
    public static Arbitrary<Session> sessions(ProgramWeek week) {
        return AnySessions.any(Arbitraries.just(week));
    }

    /**
     * One to twelve sessions {@code s01}, {@code s02}, … that begin in a week. After the first, 60 % stand by themselves; 10 %
     * each touch the one before, lie inside it, have its time, or overlap it. 15 % begin in the hours in which clocks
     * change, 10 % in the two hours before midnight, so that some reach into the next day or week. They last a minute to 24
     * hours; 30 % have breaks, some longer than the session; 10 % each are meals, education and individual counseling; 5 %
     * have no seat, 5 % no track. The tracks are {@code day} and {@code evening}.
     */
    public static Arbitrary<List<Session>> timetables(ProgramWeek week) {
        return AnySessions.timetable(week);
    }

    /**
     * What became of one session for one participant: of 100, 20 exact, 15 late, 15 early, 10 each split, outside the window,
     * overlapping itself and unknown, 4 absent, 3 excused, 2 made up, 1 cancelled, see {@link AttendanceKind}.
     */
    public static Arbitrary<LivedSession> attendance(Session session) {
        return AnyAttendance.of(session);
    }

    /** The same for a whole timetable: all records, with ids of their own. */
    public static Arbitrary<List<Attendance>> attendance(List<Session> timetable) {
        return AnyAttendance.of(timetable);
    }

    /** Any of {@link #weeks()} with one of its timetables and the attendance of it. */
    public static Arbitrary<LivedWeek> livedWeeks() {
        return AnyAttendance.weeks(weeks());
    }

    /** One week with any timetable and the attendance of it. */
    public static Arbitrary<LivedWeek> livedWeeks(ProgramWeek week) {
        return AnyAttendance.weeks(Arbitraries.just(week));
    }

    /** 50 % count every session, 25 % no meals and meetings, 25 % only presence from some threshold on. */
    public static Arbitrary<CountingPolicy> countingPolicies() {
        return AnyPolicies.counting();
    }

    /**
     * 25 % are the standard policy. The others have a band for each of IOP and PHP; half of those bands change on some day,
     * half come with a daily limit, half with a number of days. They block or warn, and look at partial weeks in each way.
     */
    public static Arbitrary<HourPolicy> policies() {
        return AnyPolicies.any();
    }

    /**
     * Up to five authorizations from December 2027 on. After the first, 40 % follow the one before without a gap, 25 % with
     * one, 25 % lie inside it, 10 % have its dates. One in five each has no unit, one, exactly as many as days, more, or
     * some. 60 % count days, 20 % hours, 20 % visits; 70 % are for IOP, 25 % for PHP.
     */
    public static Arbitrary<Authorizations> authorizations() {
        return AnyAuthorizations.any();
    }

    /**
     * What is asked for in one episode of care: up to 12 moves from 2028 on, then an end in about half of them and what is asked
     * after it; 20 % of all moves are illegal.
     */
    public static Arbitrary<CareStory> careStories() {
        return AnyStories.any();
    }

    /** What comes of {@link #careStories()} under the standard policy. */
    public static Arbitrary<CareEpisode> episodes() {
        return AnyStories.any().map(CareStory::episode);
    }

    /**
     * Series of 1 to 12 weeks with up to eight members. About a quarter have a cancelled session, a quarter a moved one; the
     * site closes on up to two dates. Whoever found no seat is not a member.
     */
    public static Arbitrary<SeriesRoster> rosters() {
        return AnyRosters.any();
    }

    /**
     * Clinic weeks to be scheduled. 30 % hold on purpose somebody whom no schedule can place: without free time, with too
     * little authorized, in a track without sessions, or with every session forbidden; among the others it happens too. Of
     * tiny ones, about a fifth can place everybody, a quarter nobody, and in a fifth people stand in each other's way. 40 %
     * live by the standard hours, with long sessions; the others by smaller bands. Of the people, 14 % each have a cap of
     * hours, of days and of visits. Seats are few, people must stay apart, services are needed or forbidden, days are limited, sessions have breaks and overlap, the site is closed,
     * and the clocks change.
     */
    public static Arbitrary<ClinicWeek> clinicWeeks(ClinicSize size) {
        return AnyClinics.any(size);
    }

    /**
     * Texts that break what is written without care: 7 % empty, 40 % strung together from line breaks of all kinds, control and
     * direction characters, half surrogate pairs, joined emoji, delimiters, formulas, templates and markup, 20 % with one of
     * these in front, 15 % of exactly 74, 75 or 76 octets, 15 % of any characters, 3 % of 65,536.
     */
    public static Arbitrary<String> hostileTexts() {
        return AnyTexts.hostile();
    }

    /** The same as private text. */
    public static Arbitrary<PrivateText> privateTexts() {
        return AnyTexts.hostile().map(PrivateText::of);
    }

    /**
     * Calendars of up to eight entries, 10 % of none, with hostile texts, of which only the notice may be
     * long, 20 % cancelled entries, 30 % entries changed by themselves, and any disclosure.
     */
    public static Arbitrary<ParticipantCalendar> participantCalendars() {
        return AnyRequests.calendars();
    }

    /** Boards with hostile names, rooms, labels and reasons, of which only the site's name may be long. */
    public static Arbitrary<WeekBoard> weekBoards() {
        return AnyRequests.boards();
    }
}
