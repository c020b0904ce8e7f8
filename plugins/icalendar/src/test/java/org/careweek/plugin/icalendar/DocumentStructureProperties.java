package org.careweek.plugin.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.careweek.core.program.PrivateText;
import org.careweek.spi.calendar.CalendarEntry;
import org.careweek.spi.calendar.Disclosure;
import org.careweek.spi.calendar.ParticipantCalendar;

/** EX2 to EX4: the document's lines, whatever the texts say. */
@Domain(AnyCalendars.class)
class DocumentStructureProperties {

    private static final ParticipantCalendar ONE_NIGHT =
            ICalendarExporterTest.calendar(Disclosure.timesOnly(), ICalendarExporterTest.autumnNight());

    private static final List<String> NAMES_OF_ONE_NIGHT = Documents.namesOf(revealing(ONE_NIGHT, "Group", "Room"));

    @Property(tries = 100_000)
    void no_text_can_add_remove_or_rename_a_line(@ForAll String title, @ForAll String location) {
        assertThat(Documents.namesOf(revealing(ONE_NIGHT, title, orRoom(location))))
                .isEqualTo(NAMES_OF_ONE_NIGHT);
    }

    @Property
    void no_text_can_add_remove_or_rename_a_line_among_several_appointments(
            @ForAll ParticipantCalendar calendar, @ForAll String title, @ForAll String location) {
        assertThat(Documents.namesOf(revealing(calendar, title, orRoom(location))))
                .isEqualTo(Documents.namesOf(revealing(calendar, "Group", "Room")));
    }

    /** An empty location is no line at all, which is not what these texts are about. */
    private static String orRoom(String location) {
        return location.isEmpty() ? "Room" : location;
    }

    @Property
    void no_line_is_longer_than_75_octets_and_every_line_ends_with_CR_LF(@ForAll ParticipantCalendar calendar) {
        String document = Documents.textOf(calendar);
        assertThat(document).endsWith("\r\n");
        assertThat(document.replace("\r\n", "")).doesNotContain("\r", "\n", "\u0085", "\u2028", "\u2029");
        assertThat(document.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isBetween(1, 75));
    }

    @Property
    void no_fold_tears_a_character_apart(@ForAll ParticipantCalendar calendar) {
        String document = Documents.textOf(calendar);
        for (String line : document.split("\r\n")) {
            assertThat(Documents.decoded(line.getBytes(StandardCharsets.UTF_8))).isEqualTo(line);
        }
    }

    @Property
    void uids_are_unique_in_a_document(@ForAll ParticipantCalendar calendar) {
        assertThat(uids(calendar)).doesNotHaveDuplicates().hasSameSizeAs(calendar.entries());
    }

    @Property
    void uids_stay_when_the_texts_change(@ForAll ParticipantCalendar calendar, @ForAll String text) {
        assertThat(uids(revealing(calendar, text, text))).isEqualTo(uids(calendar));
    }

    private static List<String> uids(ParticipantCalendar calendar) {
        return Documents.linesOf(calendar).stream()
                .filter(line -> line.startsWith("UID:"))
                .toList();
    }

    private static ParticipantCalendar revealing(ParticipantCalendar calendar, String title, String location) {
        return ParticipantCalendar.builder()
                .zone(calendar.zone())
                .revision(calendar.revision())
                .changedAt(calendar.changedAt())
                .disclosure(Disclosure.of(Disclosure.Property.TITLE, Disclosure.Property.LOCATION))
                .entries(calendar.entries().stream()
                        .map(entry -> CalendarEntry.builder(entry.uid(), entry.start(), entry.end())
                                .title(PrivateText.of(title))
                                .location(PrivateText.of(location))
                                .build())
                        .toList())
                .build();
    }
}
