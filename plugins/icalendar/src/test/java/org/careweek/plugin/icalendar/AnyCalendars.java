package org.careweek.plugin.icalendar;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.careweek.core.program.PrivateText;
import org.careweek.spi.calendar.CalendarEntry;
import org.careweek.spi.calendar.Disclosure;
import org.careweek.spi.calendar.OpaqueId;
import org.careweek.spi.calendar.ParticipantCalendar;

/** Calendars with any Unicode text, in zones that are hard to get right, often close to a clock change. */
class AnyCalendars extends DomainContextBase {

    private static final List<String> ZONES = List.of(
            "America/Chicago",
            "America/St_Johns",
            "America/Havana",
            "America/Sao_Paulo",
            "Africa/Monrovia",
            "Africa/Casablanca",
            "Antarctica/Troll",
            "Asia/Beirut",
            "Asia/Kathmandu",
            "Asia/Tehran",
            "Australia/Lord_Howe",
            "Europe/Dublin",
            "Europe/Berlin",
            "Pacific/Apia",
            "Pacific/Chatham",
            "Pacific/Kiritimati",
            "Etc/GMT+12",
            "UTC",
            "+05:45");

    private static final List<String> NASTY = List.of(
            "\r",
            "\n",
            "\r\n",
            "\n\r",
            "\u0085",
            "\u2028",
            "\u2029",
            "\u000b",
            "\f",
            "\0",
            "\t",
            "\u001b",
            "\u007f",
            "\\",
            "\\n",
            "\\N",
            "\\,",
            ",",
            ";",
            ":",
            "\"",
            "=",
            "^n",
            "^'",
            "|",
            "END:VEVENT",
            "\r\nATTENDEE:x",
            "\r\n ",
            "BEGIN:VALARM",
            "\uD83D\uDE00",
            "\uD83D",
            "\uDE00",
            "\uFEFF",
            "\uFFFE",
            "e\u0301",
            "\u202E",
            "ß",
            "群",
            " ",
            "          ",
            "\u00a0",
            "%0D%0A",
            "=0D=0A",
            "&#13;");

    /** Near the present, where zones have rules for summer time, and at the far ends of what is exported. */
    private static final Instant FIRST = Instant.parse("1900-01-02T00:00:00Z");

    private static final Instant LAST = Instant.parse("2200-12-30T00:00:00Z");

    @Provide
    Arbitrary<ParticipantCalendar> calendars() {
        Arbitrary<ZoneId> zones = Arbitraries.of(ZONES).map(ZoneId::of);
        return zones.flatMap(zone -> Combinators.combine(
                                entries(zone), Arbitraries.integers().greaterOrEqual(0), instants(), disclosures())
                        .as((entries, revision, changedAt, disclosure) -> ParticipantCalendar.builder()
                                .zone(zone)
                                .entries(entries)
                                .revision(revision)
                                .changedAt(changedAt)
                                .disclosure(disclosure)
                                .build()))
                .withoutEdgeCases();
    }

    /** Any text at all, half surrogate pairs and control characters included. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(NASTY)),
                Tuple.of(1, Arbitraries.strings().all().ofMaxLength(8)),
                Tuple.of(1, Arbitraries.strings().ascii().ofMaxLength(40)));
        return pieces.list().ofMaxSize(20).map(all -> String.join("", all)).withoutEdgeCases();
    }

    private Arbitrary<List<CalendarEntry>> entries(ZoneId zone) {
        return Combinators.combine(starts(zone), Arbitraries.integers().between(1, 26 * 3600), texts(), texts())
                .as((start, seconds, title, location) -> CalendarEntry.builder(
                                new OpaqueId("0".repeat(16)),
                                start.atZone(zone),
                                start.plusSeconds(seconds).atZone(zone))
                        .title(PrivateText.of(title))
                        .location(PrivateText.of(location))
                        .build())
                .list()
                .ofMaxSize(6)
                .map(AnyCalendars::withUids);
    }

    private static List<CalendarEntry> withUids(List<CalendarEntry> entries) {
        List<CalendarEntry> named = new ArrayList<>();
        for (CalendarEntry entry : entries) {
            String uid = String.format(Locale.ROOT, "entry%027d", named.size());
            CalendarEntry.Builder builder = CalendarEntry.builder(new OpaqueId(uid), entry.start(), entry.end())
                    .title(entry.title())
                    .location(entry.location())
                    .description(entry.title());
            if (named.size() % 2 == 1) {
                builder.status(CalendarEntry.Status.CANCELLED)
                        .change(new CalendarEntry.Change(named.size(), Instant.EPOCH.plusSeconds(named.size())));
            }
            named.add(builder.build());
        }
        return named;
    }

    private static Arbitrary<Instant> starts(ZoneId zone) {
        Arbitrary<Instant> nearChange = Combinators.combine(
                        Arbitraries.longs()
                                .between(
                                        Instant.parse("1970-01-01T00:00:00Z").getEpochSecond(),
                                        Instant.parse("2030-01-01T00:00:00Z").getEpochSecond()),
                        Arbitraries.longs().between(-4 * 3600, 4 * 3600))
                .as((second, shift) ->
                        changeAfter(zone, Instant.ofEpochSecond(second)).plusSeconds(shift));
        return Arbitraries.oneOf(nearChange, instants());
    }

    private static Instant changeAfter(ZoneId zone, Instant instant) {
        ZoneOffsetTransition next = zone.getRules().nextTransition(instant);
        return next == null ? instant : next.getInstant();
    }

    private static Arbitrary<Instant> instants() {
        return Arbitraries.longs()
                .between(FIRST.getEpochSecond(), LAST.minus(Duration.ofDays(2)).getEpochSecond())
                .map(Instant::ofEpochSecond);
    }

    private static Arbitrary<Disclosure> disclosures() {
        return Arbitraries.of(Disclosure.Property.class).set().map(Disclosure::new);
    }
}
