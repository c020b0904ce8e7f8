package org.careweek.plugin.weekview.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.careweek.plugin.weekview.AnyBoards;
import org.careweek.plugin.weekview.ParsedPage;
import org.careweek.plugin.weekview.page.HostText;
import org.careweek.spi.calendar.CalendarEntry;
import org.careweek.spi.calendar.Disclosure;
import org.careweek.spi.calendar.ParticipantCalendar;

@Domain(AnyCalendars.class)
@Domain(DomainContext.Global.class)
class HandoutPageProperties {

    private static final Disclosure ALL = new Disclosure(EnumSet.allOf(Disclosure.Property.class));

    @Property(tries = 400)
    void who_reads_nothing_but_the_words_knows_the_exact_start_end_and_length(@ForAll ParticipantCalendar calendar) {
        var reader = new Reader(ParsedPage.of(calendar), calendar.zone());

        assertThat(reader.appointments())
                .containsExactlyInAnyOrderElementsOf(calendar.entries().stream()
                        .map(entry -> new Reader.Read(
                                entry.start().toInstant(),
                                entry.end().toInstant(),
                                Duration.between(entry.start(), entry.end()),
                                entry.status() == CalendarEntry.Status.CANCELLED))
                        .toList());
    }

    @Property(tries = 200)
    void the_times_for_machines_are_those_of_the_calendar(@ForAll ParticipantCalendar calendar) {
        assertThat(ParsedPage.of(calendar).withClass("when").stream()
                        .flatMap(when -> Reader.children(when, "time").stream())
                        .map(time -> OffsetDateTime.parse(time.getAttribute("datetime"))
                                .toInstant()))
                .containsExactlyInAnyOrderElementsOf(calendar.entries().stream()
                        .flatMap(entry ->
                                Stream.of(entry.start().toInstant(), entry.end().toInstant()))
                        .toList());
    }

    @Property(tries = 300)
    void of_the_weeks_shown_every_day_that_has_not_24_hours_says_that_clocks_change(
            @ForAll ParticipantCalendar calendar) {
        var page = ParsedPage.of(calendar);

        for (LocalDate date : datesOfWeeks(page)) {
            assertThat(page.withClass("day").stream()
                            .filter(day -> Reader.first(day, "time")
                                    .getAttribute("datetime")
                                    .equals(date.toString()))
                            .anyMatch(day -> Reader.textOf(day, "clock-change")
                                    .filter(text -> text.startsWith("Clocks change: "))
                                    .isPresent()))
                    .as("%s in %s", date, calendar.zone())
                    .isEqualTo(hasAnotherLength(date, calendar.zone()));
        }
    }

    @Property(tries = 200)
    void days_stand_in_order_each_once_and_every_week_counts_what_is_held(@ForAll ParticipantCalendar calendar) {
        var page = ParsedPage.of(calendar);
        List<LocalDate> days = page.withClass("day").stream()
                .map(day -> LocalDate.parse(Reader.first(day, "time").getAttribute("datetime")))
                .toList();

        assertThat(days).isSorted().doesNotHaveDuplicates();
        for (var week : page.withClass("week")) {
            int held = 0;
            int cancelled = 0;
            for (var item : Reader.children(week, "li")) {
                boolean off = Reader.children(item, "s").size() == 1;
                held += off ? 0 : 1;
                cancelled += off ? 1 : 0;
            }
            String total = Reader.textOf(week, "total").orElseThrow();
            assertThat(total)
                    .startsWith(
                            held == 0 ? "No appointments" : held + (held == 1 ? " appointment," : " appointments,"));
            assertThat(total.contains("cancelled")).isEqualTo(cancelled > 0);
        }
    }

    @Property(tries = 200)
    void by_default_no_text_leaves_a_trace_but_the_notice(
            @ForAll ParticipantCalendar any, @ForAll @From("hostile") String text) {
        var told = AnyCalendars.relabelled(any, Disclosure.timesOnly(), each -> each.equals("N") ? "" : each + text);
        var untold = AnyCalendars.relabelled(any, Disclosure.timesOnly(), each -> "");

        assertThat(ParsedPage.bytesOf(told)).isEqualTo(ParsedPage.bytesOf(untold));
    }

    @Property(tries = 200)
    void each_opt_in_reveals_exactly_its_field(@ForAll ParticipantCalendar any) {
        var calendar = AnyCalendars.relabelled(any, any.disclosure(), each -> "canary-" + each);
        String source = ParsedPage.of(calendar).source();
        boolean some = !calendar.entries().isEmpty();

        assertThat(source.contains("canary-T")).isEqualTo(some && reveals(calendar, Disclosure.Property.TITLE));
        assertThat(source.contains("canary-L")).isEqualTo(some && reveals(calendar, Disclosure.Property.LOCATION));
        assertThat(source.contains("canary-D")).isEqualTo(some && reveals(calendar, Disclosure.Property.DESCRIPTION));
        assertThat(source.split("canary-N", -1)).hasSize(2);
    }

    @Property(tries = 100)
    void no_identifier_of_an_appointment_reaches_the_page(@ForAll ParticipantCalendar calendar) {
        String source = ParsedPage.of(calendar).source();

        assertThat(calendar.entries())
                .noneMatch(entry -> source.contains(entry.uid().value()));
    }

    @Property(tries = 200)
    void no_text_changes_the_structure_of_the_page(
            @ForAll ParticipantCalendar any, @ForAll @From("hostile") String text) {
        var harmless = ParsedPage.of(AnyCalendars.relabelled(any, ALL, each -> each + " x"));
        var attacked = ParsedPage.of(AnyCalendars.relabelled(any, ALL, each -> each + text + "x"));

        assertThat(attacked.structure()).isEqualTo(harmless.structure());
        assertThat(attacked.elements("script")).isEmpty();
    }

    @Property(tries = 200)
    void every_text_is_shown_as_it_is_but_for_characters_that_no_page_may_hold(
            @ForAll ParticipantCalendar any, @ForAll @From("hostile") String text) {
        var page = ParsedPage.of(AnyCalendars.relabelled(any, ALL, each -> each + text));
        int entries = any.entries().size();

        assertThat(page.texts("what")).isEqualTo(Collections.nCopies(entries, "T" + HostText.cleaned(text)));
        assertThat(page.texts("where")).isEqualTo(Collections.nCopies(entries, "L" + HostText.cleaned(text)));
        assertThat(page.texts("about-it")).isEqualTo(Collections.nCopies(entries, "D" + HostText.cleaned(text)));
        assertThat(page.texts("notice")).containsExactly("N" + HostText.cleaned(text));
    }

    @Property(tries = 100)
    void the_order_in_which_entries_are_given_does_not_matter(@ForAll ParticipantCalendar calendar) {
        List<CalendarEntry> reversed = new ArrayList<>(calendar.entries());
        Collections.reverse(reversed);
        var other = ParticipantCalendar.builder()
                .zone(calendar.zone())
                .changedAt(calendar.changedAt())
                .entries(reversed)
                .disclosure(calendar.disclosure())
                .notice(calendar.notice())
                .build();

        assertThat(ParsedPage.bytesOf(other)).isEqualTo(ParsedPage.bytesOf(calendar));
    }

    @Property(tries = 60)
    void the_same_calendar_gives_the_same_bytes_under_any_default_locale_and_zone(
            @ForAll ParticipantCalendar calendar) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] here = ParsedPage.bytesOf(calendar);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            assertThat(ParsedPage.bytesOf(calendar)).isEqualTo(here);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(ParsedPage.bytesOf(calendar)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Property(tries = 100)
    void every_id_is_used_once_and_every_label_leads_to_one(@ForAll ParticipantCalendar calendar) {
        var page = ParsedPage.of(calendar);
        List<String> ids = page.elements("*").stream()
                .map(each -> each.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.elements("section").stream().map(each -> each.getAttribute("aria-labelledby")))
                .isSubsetOf(ids);
    }

    @Provide
    Arbitrary<String> hostile() {
        return AnyBoards.hostileTexts();
    }

    private static boolean reveals(ParticipantCalendar calendar, Disclosure.Property property) {
        return calendar.disclosure().reveals(property);
    }

    private static List<LocalDate> datesOfWeeks(ParsedPage page) {
        return page.withClass("week").stream()
                .map(week ->
                        LocalDate.parse(week.getAttribute("aria-labelledby").substring("week-".length())))
                .flatMap(first -> first.datesUntil(first.plusDays(7)))
                .toList();
    }

    private static boolean hasAnotherLength(LocalDate date, ZoneId zone) {
        var start = date.atStartOfDay(zone);
        boolean exists = start.toLocalDate().equals(date);
        boolean follows = date.minusDays(1).atStartOfDay(zone).toLocalDate().equals(date.minusDays(1));
        Duration length = Duration.between(start, date.plusDays(1).atStartOfDay(zone));
        return exists && !(follows && length.equals(Duration.ofDays(1)));
    }
}
