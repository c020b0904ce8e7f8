package org.careweek.plugin.fhir.appointment;

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
            "Africa/Monrovia",
            "Africa/Casablanca",
            "Antarctica/Troll",
            "Asia/Kathmandu",
            "Australia/Lord_Howe",
            "Europe/Dublin",
            "Pacific/Apia",
            "Pacific/Chatham",
            "Pacific/Kiritimati",
            "Etc/GMT+12",
            "UTC",
            "+05:45",
            "-17:30",
            "+18:00",
            "+01:02:03");

    private static final List<String> NASTY = List.of(
            "\r",
            "\n",
            "\r\n",
            "\n\r",
            "\t",
            "\0",
            "\u0001",
            "\u000b",
            "\f",
            "\u001b",
            "\u007f",
            "\u0085",
            "\u009f",
            "\u2028",
            "\u2029",
            "\u00a0",
            "\u3000",
            " ",
            "     ",
            "\"",
            "\\",
            "\\\"",
            "\\u0022",
            "\\n",
            "/",
            "</script>",
            "<!--",
            "]]>",
            "&#13;",
            "<div>",
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "null",
            "\"}]}",
            "\",\"status\":\"noshow",
            "'",
            "${x}",
            "%n",
            "\uD83D\uDE00",
            "\uD83D",
            "\uDE00",
            "\uFEFF",
            "\uFFFE",
            "\uFFFF",
            "e\u0301",
            "\u202E",
            "\u200B",
            "ß",
            "群",
            "urn:uuid:0",
            "http://localhost/");

    private static final long FIRST = Instant.parse("1900-01-02T00:00:00Z").getEpochSecond();
    private static final long LAST = Instant.parse("2200-12-28T00:00:00Z").getEpochSecond();
    private static final int HOUR = 3600;

    @Provide
    Arbitrary<ParticipantCalendar> calendars() {
        Arbitrary<ZoneId> zones = Arbitraries.of(ZONES).map(ZoneId::of);
        return zones.flatMap(zone -> Combinators.combine(
                                entries(zone),
                                Arbitraries.integers().greaterOrEqual(0),
                                instants(),
                                disclosures(),
                                texts())
                        .as((entries, revision, changedAt, disclosure, notice) -> ParticipantCalendar.builder()
                                .zone(zone)
                                .entries(entries)
                                .revision(revision)
                                .changedAt(changedAt)
                                .disclosure(disclosure)
                                .notice(PrivateText.of(notice))
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
        return pieces.list().ofMaxSize(12).map(all -> String.join("", all)).withoutEdgeCases();
    }

    private Arbitrary<List<CalendarEntry>> entries(ZoneId zone) {
        return Combinators.combine(
                        starts(zone),
                        Arbitraries.integers().between(1, 26 * HOUR),
                        texts(),
                        texts(),
                        texts(),
                        Arbitraries.of(CalendarEntry.Status.class),
                        Arbitraries.integers().between(0, 99).optional(0.5))
                .as((start, seconds, title, location, description, status, revision) -> {
                    var entry = CalendarEntry.builder(
                                    new OpaqueId("0".repeat(16)),
                                    start.atZone(zone),
                                    start.plusSeconds(seconds).atZone(zone))
                            .title(PrivateText.of(title))
                            .location(PrivateText.of(location))
                            .description(PrivateText.of(description))
                            .status(status);
                    revision.ifPresent(it -> entry.change(new CalendarEntry.Change(it, Instant.EPOCH.plusSeconds(it))));
                    return entry.build();
                })
                .list()
                .ofMaxSize(6)
                .map(AnyCalendars::withUids);
    }

    private static List<CalendarEntry> withUids(List<CalendarEntry> entries) {
        List<CalendarEntry> named = new ArrayList<>();
        for (CalendarEntry entry : entries) {
            String uid = String.format(Locale.ROOT, "entry%027d", named.size());
            var builder = CalendarEntry.builder(new OpaqueId(uid), entry.start(), entry.end())
                    .title(entry.title())
                    .location(entry.location())
                    .description(entry.description())
                    .status(entry.status());
            entry.change().ifPresent(builder::change);
            named.add(builder.build());
        }
        return named;
    }

    private static Arbitrary<Instant> starts(ZoneId zone) {
        Arbitrary<Instant> nearChange = Combinators.combine(
                        Arbitraries.longs()
                                .between(
                                        0, Instant.parse("2030-01-01T00:00:00Z").getEpochSecond()),
                        Arbitraries.longs().between(-4 * HOUR, 4 * HOUR))
                .as((second, shift) ->
                        changeAfter(zone, Instant.ofEpochSecond(second)).plusSeconds(shift));
        return Arbitraries.oneOf(nearChange, instants());
    }

    private static Instant changeAfter(ZoneId zone, Instant instant) {
        ZoneOffsetTransition next = zone.getRules().nextTransition(instant);
        return next == null ? instant : next.getInstant();
    }

    private static Arbitrary<Instant> instants() {
        return Arbitraries.longs().between(FIRST, LAST).map(Instant::ofEpochSecond);
    }

    private static Arbitrary<Disclosure> disclosures() {
        return Arbitraries.of(Disclosure.Property.class).set().map(Disclosure::new);
    }
}
