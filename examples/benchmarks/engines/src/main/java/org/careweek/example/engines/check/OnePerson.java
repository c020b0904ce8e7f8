package org.careweek.example.engines.check;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.careweek.core.time.InstantRange;
import org.careweek.core.time.InstantRanges;
import org.careweek.example.clinic.input.week.Need;
import org.careweek.example.clinic.input.week.ParticipantEntry;
import org.careweek.example.clinic.input.week.Window;

/** The rules of one participant's plan, and what it is worth. Prints nothing of it. */
final class OnePerson {

    private static final long PLACED = 100_000;
    private static final long MINUTE_OFF = 10;

    private final PlainWeek week;
    private final ParticipantEntry person;
    private final List<PlainSession> sessions;
    private final int minutes;

    OnePerson(PlainWeek week, ParticipantEntry person, List<PlainSession> sessions) {
        this.week = week;
        this.person = person;
        this.sessions = sessions;
        this.minutes =
                sessions.stream().mapToInt(session -> session.entry().minutes()).sum();
    }

    long worth() {
        long liked = ids().stream().filter(person.prefers()::contains).count();
        return PLACED - MINUTE_OFF * Math.abs(minutes - person.orderedMinutes()) + liked;
    }

    Set<Finding> findings() {
        Set<Finding> found = EnumSet.noneOf(Finding.class);
        addIf(found, Finding.EMPTY, sessions.isEmpty());
        addIf(
                found,
                Finding.TRACK,
                !sessions.stream().allMatch(it -> it.entry().tracks().contains(person.track())));
        addIf(found, Finding.WINDOW, !sessions.stream().allMatch(this::isFree));
        addIf(found, Finding.OVERLAP, hasOverlap());
        PlainWeek.Band band = week.band(person.track());
        addIf(found, Finding.TOO_LITTLE, minutes < band.least());
        addIf(found, Finding.TOO_MUCH, minutes > Math.min(band.most(), person.authorizedMinutes()));
        Map<LocalDate, Integer> days = new HashMap<>();
        sessions.forEach(it -> days.merge(it.date(), it.entry().minutes(), Integer::sum));
        int most = week.mostMinutesADay(person.track());
        addIf(found, Finding.LONG_DAY, days.values().stream().anyMatch(day -> day > most));
        addIf(found, Finding.FEW_DAYS, days.size() < week.leastDays(person.track()));
        addIf(found, Finding.NEED, !person.needs().stream().allMatch(this::isMet));
        boolean hasMust = ids().containsAll(person.mustAttend());
        boolean hasMustNot = person.mustNotAttend().stream().anyMatch(ids()::contains);
        addIf(found, Finding.MUST, !hasMust || hasMustNot);
        return found;
    }

    private static void addIf(Set<Finding> found, Finding finding, boolean isSo) {
        if (isSo) {
            found.add(finding);
        }
    }

    private Set<String> ids() {
        return sessions.stream().map(it -> it.entry().id()).collect(Collectors.toSet());
    }

    /** Whether it lies inside one window of its date; windows that touch or overlap are one. */
    private boolean isFree(PlainSession session) {
        List<Window> windows = person.available().stream()
                .filter(window -> window.day() == session.date().getDayOfWeek())
                .sorted()
                .toList();
        Instant from = Instant.MAX;
        Instant through = Instant.MIN;
        boolean isInside = false;
        for (Window window : windows) {
            Instant start = week.at(session.date(), window.fromMinute());
            Instant end = week.at(session.date(), window.toMinute());
            boolean goesOn = !start.isAfter(through);
            from = goesOn ? from : start;
            through = goesOn && through.isAfter(end) ? through : end;
            isInside |= !session.start().isBefore(from) && !session.end().isAfter(through);
        }
        InstantRanges lasts = InstantRanges.of(new InstantRange(session.start(), session.end()));
        return isInside && lasts.intersection(person.busy()).isEmpty();
    }

    private boolean hasOverlap() {
        for (int i = 0; i < sessions.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (sessions.get(i).overlaps(sessions.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isMet(Need need) {
        int served = sessions.stream()
                .filter(it -> it.entry().service().equals(need.service()))
                .mapToInt(it -> it.entry().minutes())
                .sum();
        return served >= need.minMinutes() && served <= need.maxMinutes();
    }

    @Override
    public String toString() {
        return "OnePerson[private]";
    }
}
