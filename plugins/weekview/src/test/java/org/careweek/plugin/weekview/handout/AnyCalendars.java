package org.careweek.plugin.weekview.handout;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.careweek.core.program.PrivateText;
import org.careweek.spi.calendar.CalendarEntry;
import org.careweek.spi.calendar.Disclosure;
import org.careweek.spi.calendar.ParticipantCalendar;

/** Calendars of a few weeks, in zones that are hard to get right, most of them around a clock change. */
class AnyCalendars extends DomainContextBase {

    private static final List<String> ZONES = List.of(
            "America/Chicago",
            "America/Phoenix",
            "America/St_Johns",
            "America/Havana",
            "America/Sao_Paulo",
            "Africa/Casablanca",
            "Antarctica/Troll",
            "Asia/Beirut",
            "Australia/Lord_Howe",
            "Europe/Dublin",
            "Pacific/Apia",
            "Pacific/Chatham",
            "UTC",
            "+05:45");

    private static final int DAY = 24 * 60;
    private static final Instant FIRST = Instant.parse("1985-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2035-01-01T00:00:00Z");

    @Provide
    Arbitrary<ParticipantCalendar> calendars() {
        return Arbitraries.of(ZONES)
                .map(ZoneId::of)
                .flatMap(zone -> around(zone)
                        .flatMap(moment -> Combinators.combine(
                                        entry(zone, moment).list().ofMaxSize(8),
                                        Arbitraries.of(Disclosure.Property.class)
                                                .set()
                                                .map(Disclosure::new))
                                .as((entries, disclosure) -> ParticipantCalendar.builder()
                                        .zone(zone)
                                        .changedAt(moment)
                                        .entries(numbered(entries))
                                        .disclosure(disclosure)
                                        .notice(PrivateText.of("N"))
                                        .build())))
                .withoutEdgeCases();
    }

    /** The same calendar, with other texts and what may be told of them. */
    static ParticipantCalendar relabelled(
            ParticipantCalendar calendar, Disclosure disclosure, UnaryOperator<String> texts) {
        return ParticipantCalendar.builder()
                .zone(calendar.zone())
                .changedAt(calendar.changedAt())
                .revision(calendar.revision())
                .entries(calendar.entries().stream()
                        .map(entry -> CalendarEntry.builder(entry.uid(), entry.start(), entry.end())
                                .title(relabelled(entry.title(), texts))
                                .location(relabelled(entry.location(), texts))
                                .description(relabelled(entry.description(), texts))
                                .status(entry.status())
                                .build())
                        .toList())
                .disclosure(disclosure)
                .notice(relabelled(calendar.notice(), texts))
                .build();
    }

    private static PrivateText relabelled(PrivateText text, UnaryOperator<String> texts) {
        return PrivateText.of(texts.apply(text.disclose()));
    }

    private static Arbitrary<Instant> around(ZoneId zone) {
        return Combinators.combine(
                        Arbitraries.longs().between(FIRST.getEpochSecond(), LAST.getEpochSecond()),
                        Arbitraries.of(true, true, true, false))
                .as((second, atChange) -> {
                    Instant moment = Instant.ofEpochSecond(second);
                    ZoneOffsetTransition next = zone.getRules().nextTransition(moment);
                    return next == null || !atChange ? moment : next.getInstant();
                });
    }

    /** Within hours of the moment, or some weeks; to the minute, or to the second; up to a few days long. */
    private static Arbitrary<CalendarEntry> entry(ZoneId zone, Instant moment) {
        Arbitrary<Integer> minutesFrom = Arbitraries.oneOf(
                Arbitraries.integers().between(-5 * 60, 5 * 60),
                Arbitraries.integers().between(-16, 20).map(quarter -> quarter * 15),
                Arbitraries.integers().between(-20 * DAY, 20 * DAY));
        Arbitrary<Integer> seconds = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 20).map(quarter -> quarter * 900),
                Arbitraries.integers().between(1, 3 * DAY * 60));
        return Combinators.combine(
                        minutesFrom, seconds, Arbitraries.of(0, 0, 0, 17), Arbitraries.of(CalendarEntry.Status.class))
                .as((minutes, length, second, status) -> {
                    Instant start = moment.plusSeconds(minutes * 60L + second);
                    return CalendarEntry.builder(
                                    SampleCalendars.uid("0"),
                                    start.atZone(zone),
                                    start.plusSeconds(length).atZone(zone))
                            .title(PrivateText.of("T"))
                            .location(PrivateText.of("L"))
                            .description(PrivateText.of("D"))
                            .status(status)
                            .build();
                });
    }

    private static List<CalendarEntry> numbered(List<CalendarEntry> entries) {
        List<CalendarEntry> numbered = new ArrayList<>();
        for (CalendarEntry entry : entries) {
            numbered.add(CalendarEntry.builder(SampleCalendars.uid("" + numbered.size()), entry.start(), entry.end())
                    .title(entry.title())
                    .location(entry.location())
                    .description(entry.description())
                    .status(entry.status())
                    .build());
        }
        return numbered;
    }
}
