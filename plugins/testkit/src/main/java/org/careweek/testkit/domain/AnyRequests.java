package org.careweek.testkit.domain;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.careweek.core.program.PrivateText;
import org.careweek.core.program.Session;
import org.careweek.core.time.ProgramWeek;
import org.careweek.spi.calendar.CalendarEntry;
import org.careweek.spi.calendar.Disclosure;
import org.careweek.spi.calendar.OpaqueId;
import org.careweek.spi.calendar.ParticipantCalendar;
import org.careweek.spi.calendar.WeekBoard;

/** What an exporter may be asked to write, with hostile texts wherever a text may stand. */
final class AnyRequests {

    private static final int MOST_ENTRIES = 8;

    private AnyRequests() {}

    private record Texts(String title, String location, String description, boolean isCancelled, boolean hasChange) {}

    private record Part(AnySessions.Sketch sketch, Texts texts) {}

    static Arbitrary<ParticipantCalendar> calendars() {
        Arbitrary<List<Part>> parts = Combinators.combine(AnySessions.sketches(), texts())
                .as(Part::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST_ENTRIES);
        return Combinators.combine(
                        AnyWeeks.any(AnyZones.any()),
                        Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(List.<Part>of())), Tuple.of(9, parts)),
                        Numbers.between(0, 5),
                        Numbers.between(0, 1_000_000),
                        Arbitraries.of(Disclosure.Property.class).set().map(Disclosure::new),
                        AnyTexts.hostile())
                .as((week, all, revision, second, disclosure, notice) -> ParticipantCalendar.builder()
                        .zone(week.zone())
                        .entries(entries(all, week))
                        .revision(revision)
                        .changedAt(changedAt(week, second))
                        .disclosure(disclosure)
                        .notice(PrivateText.of(notice))
                        .build())
                .withoutEdgeCases();
    }

    private static Instant changedAt(ProgramWeek week, int second) {
        return week.firstDate().atStartOfDay(week.zone()).toInstant().minusSeconds(second);
    }

    private static List<CalendarEntry> entries(List<Part> parts, ProgramWeek week) {
        List<Session> sessions =
                AnySessions.sessions(parts.stream().map(Part::sketch).toList(), week);
        List<CalendarEntry> entries = new ArrayList<>();
        for (Session session : sessions) {
            Texts text = parts.get(entries.size()).texts();
            CalendarEntry.Builder entry = CalendarEntry.builder(
                            new OpaqueId("entry" + "0".repeat(26) + entries.size()),
                            session.slot().start(),
                            session.slot().end())
                    .title(PrivateText.of(text.title()))
                    .location(PrivateText.of(text.location()))
                    .description(PrivateText.of(text.description()))
                    .status(text.isCancelled() ? CalendarEntry.Status.CANCELLED : CalendarEntry.Status.CONFIRMED);
            entries.add(
                    text.hasChange()
                            ? entry.change(new CalendarEntry.Change(
                                            entries.size(),
                                            session.slot().start().toInstant().minusSeconds(60)))
                                    .build()
                            : entry.build());
        }
        return entries;
    }

    private static Arbitrary<Texts> texts() {
        return Combinators.combine(
                        AnyTexts.shortHostile(),
                        AnyTexts.shortHostile(),
                        AnyTexts.shortHostile(),
                        Numbers.percent(20),
                        Numbers.percent(30))
                .as(Texts::new);
    }

    private record Group(AnySessions.Sketch sketch, String track, String room, int taken) {}

    static Arbitrary<WeekBoard> boards() {
        return Combinators.combine(
                        AnyWeeks.any(AnyZones.any()),
                        groups(),
                        placed().list().ofMaxSize(6),
                        unplaced().list().ofMaxSize(4),
                        notes().list().ofMaxSize(2),
                        AnyTexts.notBlank(),
                        Numbers.between(0L, 1_000_000L),
                        Numbers.between(0L, 1_000_000L))
                .as((week, groups, placed, unplaced, notes, site, score, gap) -> WeekBoard.builder()
                        .site(site)
                        .week(week.firstDate(), week.zone())
                        .groups(groups(groups, week))
                        .placed(placed)
                        .unplaced(unplaced)
                        .notes(notes)
                        .quality(score, score + gap)
                        .build())
                .withoutEdgeCases();
    }

    private static Arbitrary<List<Group>> groups() {
        return Combinators.combine(
                        AnySessions.sketches(),
                        AnyTexts.shortHostile(),
                        AnyTexts.shortHostile(),
                        Numbers.between(0, 12))
                .as(Group::new)
                .list()
                .ofMaxSize(12);
    }

    private static List<WeekBoard.Group> groups(List<Group> groups, ProgramWeek week) {
        List<Session> sessions =
                AnySessions.sessions(groups.stream().map(Group::sketch).toList(), week);
        List<WeekBoard.Group> shown = new ArrayList<>();
        for (Group group : groups) {
            shown.add(group(sessions.get(shown.size()), group));
        }
        return shown;
    }

    private static WeekBoard.Group group(Session session, Group group) {
        ZonedDateTime start = session.slot().start();
        return new WeekBoard.Group(
                start,
                session.slot().end(),
                session.service().name(),
                List.of(group.track()),
                Math.min(group.taken(), session.seats()),
                session.seats(),
                group.room());
    }

    private static Arbitrary<WeekBoard.Placed> placed() {
        return Combinators.combine(
                        AnyTexts.shortHostile(),
                        Arbitraries.of("IOP", "PHP"),
                        Numbers.between(0, 2400),
                        Numbers.between(0, 2400),
                        Arbitraries.of(1200, 1800, Integer.MAX_VALUE))
                .as((label, level, planned, ordered, most) ->
                        new WeekBoard.Placed(PrivateText.of(label), "Evening", level, planned, ordered, 540, most));
    }

    private static Arbitrary<WeekBoard.Note> notes() {
        return Combinators.combine(
                        AnyTexts.notBlank(),
                        AnyTexts.hostile(),
                        AnyTexts.notBlank().list().ofMaxSize(3))
                .as(WeekBoard.Note::new);
    }

    private static Arbitrary<WeekBoard.Unplaced> unplaced() {
        return Combinators.combine(
                        AnyTexts.shortHostile(), AnyTexts.shortHostile().list().ofMaxSize(3))
                .as((label, reasons) -> new WeekBoard.Unplaced(PrivateText.of(label), "Evening", reasons));
    }
}
