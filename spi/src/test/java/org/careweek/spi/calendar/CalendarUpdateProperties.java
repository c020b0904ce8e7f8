package org.careweek.spi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.careweek.core.program.PrivateText;

/** A week that is planned again and again, and somebody's calendar that follows. */
class CalendarUpdateProperties {

    private static final SiteKey KEY = SiteKey.of("a key for these tests only".getBytes());
    private static final ZonedDateTime MONDAY =
            ZonedDateTime.of(2026, 11, 23, 18, 0, 0, 0, ZoneId.of("America/Chicago"));
    private static final Instant FRIDAY = Instant.parse("2026-11-20T16:00:00Z");
    private static final int SESSIONS = 5;

    /** What a calendar application keeps of an appointment, and shows of it. */
    private record Shown(int revision, Instant at, String looks) {}

    private static String looks(CalendarEntry entry, Disclosure disclosure) {
        boolean held = entry.status() == CalendarEntry.Status.CONFIRMED;
        return entry.start() + " " + entry.end() + " " + entry.status() + " "
                + (held && disclosure.reveals(Disclosure.Property.TITLE)
                        ? entry.title().disclose()
                        : "") + " "
                + (held && disclosure.reveals(Disclosure.Property.LOCATION)
                        ? entry.location().disclose()
                        : "");
    }

    /** RFC 5546: of two versions of an appointment the one with the higher sequence counts. */
    private static void follow(Map<OpaqueId, Shown> reader, ParticipantCalendar calendar) {
        for (CalendarEntry entry : calendar.entries()) {
            CalendarEntry.Change change = calendar.changeOf(entry);
            Shown known = reader.get(entry.uid());
            if (known == null || change.revision() > known.revision()) {
                reader.put(entry.uid(), new Shown(change.revision(), change.at(), looks(entry, calendar.disclosure())));
            }
        }
    }

    private static ParticipantCalendar plan(Random random, int revision) {
        List<CalendarEntry> entries = new ArrayList<>();
        for (int i = 0; i < SESSIONS; i++) {
            if (random.nextInt(3) > 0) {
                ZonedDateTime start = MONDAY.plusDays(i).plusHours(random.nextInt(2));
                entries.add(CalendarEntry.builder(KEY.idOf(List.of("s" + i)), start, start.plusHours(3))
                        .title(PrivateText.of(random.nextBoolean() ? "one" : "other"))
                        .location(PrivateText.of(random.nextBoolean() ? "A" : "B"))
                        .status(
                                random.nextInt(6) == 0
                                        ? CalendarEntry.Status.CANCELLED
                                        : CalendarEntry.Status.CONFIRMED)
                        .build());
            }
        }
        Set<Disclosure.Property> revealed = new TreeSet<>();
        if (random.nextInt(3) == 0) {
            revealed.add(Disclosure.Property.TITLE);
        }
        return ParticipantCalendar.builder()
                .zone(MONDAY.getZone())
                .entries(entries)
                .revision(revision)
                .changedAt(FRIDAY.plusSeconds(random.nextInt(100_000)))
                .disclosure(new Disclosure(revealed))
                .build();
    }

    private static Map<OpaqueId, String> held(ParticipantCalendar calendar) {
        return calendar.entries().stream()
                .filter(entry -> entry.status() == CalendarEntry.Status.CONFIRMED)
                .collect(Collectors.toMap(CalendarEntry::uid, entry -> looks(entry, calendar.disclosure())));
    }

    /** However carelessly the site counts its revisions. */
    @Property(tries = 5_000, shrinking = ShrinkingMode.OFF)
    void a_calendar_that_followed_every_update_shows_what_is_planned_and_nothing_else(@ForAll long seed) {
        Random random = new Random(seed);
        Map<OpaqueId, Shown> reader = new HashMap<>();
        List<SentEntry> sent = List.of();
        for (int step = 0; step < 6; step++) {
            ParticipantCalendar planned = plan(random, random.nextInt(3));
            Map<OpaqueId, Shown> before = new HashMap<>(reader);

            CalendarUpdate update = CalendarUpdate.of(sent, planned, KEY);
            follow(reader, update.calendar());
            sent = SentEntry.of(update.calendar(), KEY);

            Map<OpaqueId, String> shown = new HashMap<>();
            reader.forEach((uid, it) -> {
                if (it.looks().contains(" CONFIRMED ")) {
                    shown.put(uid, it.looks());
                }
            });
            assertThat(shown).isEqualTo(held(planned));
            assertThat(reader.keySet())
                    .isEqualTo(update.calendar().entries().stream()
                            .map(CalendarEntry::uid)
                            .collect(Collectors.toSet()));
            countsAreThoseOf(before, reader, update);
        }
    }

    private static void countsAreThoseOf(
            Map<OpaqueId, Shown> before, Map<OpaqueId, Shown> after, CalendarUpdate update) {
        int unchanged = 0;
        int added = 0;
        int changed = 0;
        int cancelled = 0;
        for (var each : after.entrySet()) {
            Shown was = before.get(each.getKey());
            Shown is = each.getValue();
            if (was == null) {
                added++;
            } else if (was.looks().equals(is.looks())) {
                unchanged++;
                assertThat(is).isEqualTo(was);
            } else {
                assertThat(is.revision()).isGreaterThan(was.revision());
                assertThat(is.at()).isAfterOrEqualTo(was.at());
                if (is.looks().contains(" CANCELLED ") && was.looks().contains(" CONFIRMED ")) {
                    cancelled++;
                } else {
                    changed++;
                }
            }
        }
        assertThat(List.of(update.unchanged(), update.added(), update.changed(), update.cancelled()))
                .isEqualTo(List.of(unchanged, added, changed, cancelled));
    }

    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
    void planning_the_same_again_sends_the_same_again(@ForAll long seed) {
        ParticipantCalendar planned = plan(new Random(seed), 3);
        List<SentEntry> sent = SentEntry.of(planned, KEY);
        ParticipantCalendar again = plan(new Random(seed), 9);

        ParticipantCalendar update = CalendarUpdate.of(sent, again, KEY).calendar();

        assertThat(SentEntry.of(update, KEY)).isEqualTo(sent);
    }

    @Example
    void a_calendar_with_nothing_left_in_it_is_cancelled_as_a_whole() {
        ParticipantCalendar planned = plan(new Random(1), 3);
        ParticipantCalendar none = planned.withEntries(List.of());

        CalendarUpdate update = CalendarUpdate.of(SentEntry.of(planned, KEY), none, KEY);

        assertThat(update.calendar().isCancelled()).isTrue();
        assertThat(update.calendar().entries()).hasSameSizeAs(planned.entries()).isNotEmpty();
    }

    @Example
    void what_was_sent_names_an_appointment_once() {
        SentEntry entry = SentEntry.of(plan(new Random(1), 3), KEY).get(0);
        ParticipantCalendar none = plan(new Random(1), 3).withEntries(List.of());
        assertThatThrownBy(() -> CalendarUpdate.of(List.of(entry, entry), none, KEY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("what was sent must have every uid once");
    }

    @Example
    void nothing_of_an_appointment_is_printed() {
        ParticipantCalendar planned = plan(new Random(1), 3);
        assertThat(SentEntry.of(planned, KEY).get(0)).hasToString("SentEntry[private]");
        assertThat(CalendarUpdate.of(List.of(), planned, KEY)).hasToString("CalendarUpdate[private]");
    }
}
