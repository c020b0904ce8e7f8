package org.careweek.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careweek.core.program.PrivateText;
import org.careweek.spi.Capability;
import org.careweek.spi.calendar.CalendarEntry;
import org.careweek.spi.calendar.CalendarExporter;
import org.careweek.spi.calendar.Disclosure;
import org.careweek.spi.calendar.ExportAnswer;
import org.careweek.spi.calendar.ExportRequest;
import org.careweek.spi.calendar.Exported;
import org.careweek.spi.calendar.NotExported;
import org.careweek.spi.calendar.ParticipantCalendar;
import org.careweek.testkit.canary.Canary;
import org.careweek.testkit.canary.CanaryScanner;
import org.careweek.testkit.canary.Leak;
import org.junit.jupiter.api.Assumptions;

/**
 * What an exporter of calendars keeps. Extend it and say how to make the exporter; override {@link #reader()} to have its
 * documents read back, without which the rules that need it are skipped. Rules of participants' calendars are skipped
 * for an exporter that does not declare {@link Capability#PARTICIPANT_CALENDAR}.
 */
public abstract class CalendarExporterContract extends PluginContract<CalendarExporter> {

    private static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final int MOST_OCTETS = 75;
    private static final String NO_ANSWER = "the exporter refuses this calendar: see CX01";

    private static final Map<Disclosure.Property, Canary> CANARIES = canaries();

    /** For the author's test. */
    protected CalendarExporterContract() {}

    /** Reads documents back; nobody does, unless overridden. */
    protected Optional<CalendarReader> reader() {
        return Optional.empty();
    }

    /** What the format has no place for, even where it may be revealed. Nothing, unless overridden. */
    protected Set<Disclosure.Property> neverRevealed() {
        return Set.of();
    }

    @Override
    final Class<CalendarExporter> kind() {
        return CalendarExporter.class;
    }

    @Override
    final List<Question<CalendarExporter>> questions() {
        List<Question<CalendarExporter>> all = new ArrayList<>();
        all.add(new Question<>("an empty calendar", (it, text) -> it.export(SampleCalendars.empty())));
        all.add(new Question<>(
                "times only",
                (it, text) -> it.export(SampleCalendars.usual(text).build())));
        all.add(new Question<>("changes", (it, text) -> it.export(SampleCalendars.changed())));
        SampleCalendars.seldom()
                .forEach(calendar ->
                        all.add(new Question<>("a week in " + calendar.zone(), (it, text) -> it.export(calendar))));
        all.add(new Question<>("a board", (it, text) -> it.export(SampleBoards.board(text))));
        all.add(new Question<>("an impossible year", (it, text) -> it.export(SampleCalendars.inYear(1899, text))));
        return all;
    }

    @Override
    final List<Question<CalendarExporter>> furtherQuestions() {
        return Stream.concat(revealing().stream(), Stream.of(SampleCalendars.large()))
                .map(calendar -> new Question<CalendarExporter>("what is revealed", (it, text) -> it.export(calendar)))
                .toList();
    }

    /** Calendars that reveal each text that means something to one format or another. */
    private static List<ParticipantCalendar> revealing() {
        return HostileTexts.WRITABLE.stream()
                .map(CalendarExporterContract::revealing)
                .toList();
    }

    private static ParticipantCalendar revealing(String text) {
        return SampleCalendars.texts(text, text, text)
                .disclosure(SampleCalendars.ALL)
                .build();
    }

    private static Map<Disclosure.Property, Canary> canaries() {
        Map<Disclosure.Property, Canary> all = new EnumMap<>(Disclosure.Property.class);
        for (Disclosure.Property property : Disclosure.Property.values()) {
            all.put(property, Canary.of("CalendarEntry." + property.name().toLowerCase(Locale.ROOT)));
        }
        return all;
    }

    private ParticipantCalendar marked(Disclosure disclosure) {
        return SampleCalendars.texts(
                        CANARIES.get(Disclosure.Property.TITLE).text(),
                        CANARIES.get(Disclosure.Property.LOCATION).text(),
                        CANARIES.get(Disclosure.Property.DESCRIPTION).text())
                .disclosure(disclosure)
                .build();
    }

    private ExportAnswer answer(ExportRequest request) {
        ExportAnswer answer = Answered.orSkip(() -> subject().export(request));
        Assumptions.assumeTrue(answer != null, "the exporter answers null: see PV05");
        return answer;
    }

    private Exported document(ParticipantCalendar calendar, String rule) {
        needs(Capability.PARTICIPANT_CALENDAR, rule);
        return answer(calendar).fold(document -> document, refused -> Assumptions.abort(NO_ANSWER));
    }

    private static List<ParticipantCalendar> all() {
        return Stream.concat(
                        Stream.of(
                                SampleCalendars.empty(),
                                SampleCalendars.usual("Some").build(),
                                SampleCalendars.usual("Some")
                                        .disclosure(SampleCalendars.ALL)
                                        .build(),
                                SampleCalendars.changed()),
                        SampleCalendars.seldom().stream())
                .toList();
    }

    private List<ReadEntry> readBack(ParticipantCalendar calendar, String rule) {
        Exported document = document(calendar, rule);
        CalendarReader reader =
                reader().orElseGet(() -> Assumptions.abort(rule + ": the author gives no reader of the format"));
        try {
            return reader.read(document.content());
        } catch (Exception unreadable) {
            return Assumptions.abort("the document cannot be read: see CX01");
        }
    }

    private void isOf(String mediaType, String rule) {
        String type = document(SampleCalendars.empty(), rule).mediaType();
        Assumptions.assumeTrue(type.startsWith(mediaType), () -> rule + ": speaks of " + mediaType + " only");
    }

    @Rule("CX01")
    void CX01_every_calendar_is_written_and_can_be_read_back() throws Exception {
        needs(Capability.PARTICIPANT_CALENDAR, "CX01");
        for (ParticipantCalendar calendar : all()) {
            ExportAnswer answer = answer(calendar);
            assertTrue(answer instanceof Exported, "a calendar of " + calendar.zone() + " was refused");
            if (reader().isPresent()) {
                reader().get().read(((Exported) answer).content());
            }
        }
        for (ParticipantCalendar calendar : revealing()) {
            ExportAnswer answer = answer(calendar);
            assertTrue(answer instanceof Exported, "a calendar that reveals its texts was refused");
            if (reader().isPresent()) {
                reader().get().read(((Exported) answer).content());
            }
        }
        assertTrue(answer(SampleCalendars.large()) instanceof Exported, "the calendar of a busy year was refused");
    }

    @Rule("CX02")
    void CX02_a_document_holds_each_appointment_once_and_none_else() {
        for (ParticipantCalendar calendar : all()) {
            assertEquals(calendar.entries().size(), readBack(calendar, "CX02").size(), "appointments");
        }
    }

    @Rule("CX03")
    void CX03_an_appointment_starts_and_ends_at_its_instants() {
        for (ParticipantCalendar calendar : all()) {
            List<String> planned = calendar.entries().stream()
                    .map(entry -> entry.start().toInstant() + " " + entry.end().toInstant())
                    .sorted()
                    .toList();
            List<String> read = readBack(calendar, "CX03").stream()
                    .map(entry -> entry.start() + " " + entry.end())
                    .sorted()
                    .toList();
            Assumptions.assumeTrue(planned.size() == read.size(), "appointments are missing: see CX02");
            assertEquals(planned, read, "in " + calendar.zone());
        }
    }

    @Rule("CX04")
    void CX04_every_zone_that_is_named_is_defined_in_the_document() {
        isOf("text/calendar", "CX04");
        for (ParticipantCalendar calendar : all()) {
            List<String> lines = lines(document(calendar, "CX04"));
            Set<String> defined = lines.stream()
                    .filter(line -> line.startsWith("TZID:"))
                    .map(line -> line.substring(5))
                    .collect(Collectors.toSet());
            lines.stream()
                    .map(line -> line.split(":", 2)[0])
                    .filter(name -> name.contains(";TZID="))
                    .map(name -> name.replaceFirst(".*;TZID=\"?([^;\"]*).*", "$1"))
                    .forEach(zone -> assertTrue(defined.contains(zone), "a zone is not defined"));
        }
    }

    @Rule("CX05")
    void CX05_no_text_changes_the_structure() {
        for (String text : HostileTexts.WRITABLE) {
            hasTheStructureOfPlainText(text, "CX05");
        }
    }

    /** The plain text is as long, and has its spaces where the other one has spaces or ends a line. */
    private void hasTheStructureOfPlainText(String text, String rule) {
        Exported hostile = textDocument(revealing(text), rule);
        StringBuilder plain = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : 'a')
                .forEach(plain::appendCodePoint);
        Exported harmless = textDocument(revealing(plain.toString()), rule);
        assertEquals(Skeleton.of(harmless), Skeleton.of(hostile), "the structure differs");
    }

    private Exported textDocument(ParticipantCalendar calendar, String rule) {
        Exported document = document(calendar, rule);
        Assumptions.assumeTrue(Skeleton.isText(document), () -> rule + ": speaks of documents in text only");
        return document;
    }

    @Rule("CX06")
    void CX06_a_revealed_text_is_read_back_as_it_was() {
        for (String text : HostileTexts.WRITABLE) {
            var calendar = revealing(text);
            for (ReadEntry entry : readBack(calendar, "CX06")) {
                for (Disclosure.Property property : Disclosure.Property.values()) {
                    if (!neverRevealed().contains(property)) {
                        assertEquals(text, textOf(entry, property), property.name());
                    }
                }
            }
        }
    }

    private static String textOf(ReadEntry entry, Disclosure.Property property) {
        return switch (property) {
            case TITLE -> entry.title();
            case LOCATION -> entry.location();
            case DESCRIPTION -> entry.description();
        };
    }

    @Rule("CX07")
    void CX07_no_end_of_a_line_in_a_text_begins_another_line() {
        for (String end : HostileTexts.LINE_ENDS) {
            hasTheStructureOfPlainText("Plain" + end + "END:VEVENT", "CX07");
        }
    }

    @Rule("CX08")
    void CX08_no_control_character_is_written() {
        needs(Capability.PARTICIPANT_CALENDAR, "CX08");
        for (String text : HostileTexts.CONTROLS) {
            ExportAnswer answer = answer(revealing(text));
            if (answer instanceof Exported document) {
                Assumptions.assumeTrue(Skeleton.isText(document), "CX08: speaks of documents in text only");
                String written = new String(document.content(), StandardCharsets.UTF_8);
                assertTrue(
                        written.chars().noneMatch(c -> Character.isISOControl(c) && "\r\n\t".indexOf(c) < 0),
                        "a control character is written");
            }
        }
    }

    @Rule("CX10")
    void CX10_lines_end_with_CR_LF_and_hold_at_most_75_octets_of_whole_characters() throws Exception {
        isOf("text/calendar", "CX10");
        for (String text : HostileTexts.WRITABLE) {
            var calendar = revealing(text);
            byte[] bytes = document(calendar, "CX10").content();
            String document = new String(bytes, StandardCharsets.ISO_8859_1);
            assertTrue(document.endsWith("\r\n"), "the last line does not end");
            for (String line : document.split("\r\n")) {
                assertTrue(line.length() <= MOST_OCTETS, "a line is too long");
                assertTrue(line.indexOf('\r') < 0 && line.indexOf('\n') < 0, "a line ends in another way");
                decoded(line.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    @Rule("CX11")
    void CX11_an_appointment_keeps_its_uid_and_shares_it_with_no_other() {
        List<ReadEntry> before = readBack(SampleCalendars.usual("Some").build(), "CX11");
        List<ReadEntry> after = readBack(SampleCalendars.changed(), "CX11");
        Assumptions.assumeTrue(
                before.stream().noneMatch(entry -> entry.uid().isEmpty()), "CX11: the format has no uids");
        Set<String> uids = before.stream().map(ReadEntry::uid).collect(Collectors.toSet());
        assertEquals(before.size(), uids.size(), "uids are shared");
        assertEquals(uids, after.stream().map(ReadEntry::uid).collect(Collectors.toSet()), "uids do not stay");
    }

    @Rule("CX12")
    void CX12_the_revision_of_an_appointment_is_that_of_its_last_change() {
        for (ParticipantCalendar calendar :
                List.of(SampleCalendars.usual("Some").build(), SampleCalendars.changed())) {
            List<ReadEntry> read = byStart(readBack(calendar, "CX12"));
            Assumptions.assumeTrue(read.size() == calendar.entries().size(), "appointments are missing: see CX02");
            for (int i = 0; i < read.size(); i++) {
                Assumptions.assumeTrue(read.get(i).revision().isPresent(), "CX12: the format has no revisions");
                int expected = calendar.changeOf(calendar.entries().get(i)).revision();
                assertEquals(OptionalInt.of(expected), read.get(i).revision(), "revision");
            }
        }
    }

    private static List<ReadEntry> byStart(List<ReadEntry> entries) {
        return entries.stream().sorted(Comparator.comparing(ReadEntry::start)).toList();
    }

    @Rule("CX13")
    void CX13_a_cancelled_appointment_is_told_as_cancelled() {
        ParticipantCalendar calendar = SampleCalendars.changed();
        List<ReadEntry> read = byStart(readBack(calendar, "CX13"));
        Assumptions.assumeTrue(read.size() == calendar.entries().size(), "appointments are missing: see CX02");
        for (int i = 0; i < read.size(); i++) {
            boolean expected = calendar.entries().get(i).status() == CalendarEntry.Status.CANCELLED;
            assertEquals(expected, read.get(i).cancelled(), "cancelled");
        }
    }

    @Rule("CX14")
    void CX14_writing_twice_gives_the_same_bytes() {
        for (ParticipantCalendar calendar : all()) {
            assertEquals(
                    Answered.comparable(document(calendar, "CX14")), Answered.comparable(document(calendar, "CX14")));
        }
    }

    @Rule("CX16")
    void CX16_nothing_but_times_is_revealed_unless_it_is_allowed() {
        Exported document = document(marked(Disclosure.timesOnly()), "CX16");
        assertEquals(List.of(), leaksIn(document));
    }

    @Rule("CX17")
    void CX17_each_property_that_is_allowed_is_revealed_and_no_other() {
        for (Disclosure.Property property : Disclosure.Property.values()) {
            Set<String> expected = neverRevealed().contains(property)
                    ? Set.of()
                    : Set.of(CANARIES.get(property).field());
            Set<String> found = leaksIn(document(marked(Disclosure.of(property)), "CX17")).stream()
                    .map(Leak::field)
                    .collect(Collectors.toSet());
            assertEquals(expected, found);
        }
    }

    private static List<Leak> leaksIn(Exported document) {
        CanaryScanner scanner = CanaryScanner.of(CANARIES.values());
        List<Leak> leaks = new ArrayList<>(scanner.scan("document", document.content()));
        leaks.addAll(scanner.scan("media type", document.mediaType()));
        return leaks;
    }

    @Rule("CX18")
    void CX18_no_person_is_named_as_organizer_or_attendee() {
        isOf("text/calendar", "CX18");
        for (ParticipantCalendar calendar : all()) {
            for (String line : lines(document(calendar, "CX18"))) {
                String name = line.split("[:;]", 2)[0];
                assertTrue(!name.equals("ATTENDEE") && !name.equals("CONTACT"), "somebody is named");
                assertTrue(!name.equals("ORGANIZER") || line.endsWith(".invalid"), "an organizer can be reached");
            }
        }
    }

    @Rule("CX19")
    void CX19_every_appointment_is_marked_as_confidential() {
        isOf("text/calendar", "CX19");
        List<String> lines = lines(document(SampleCalendars.usual("Some").build(), "CX19"));
        long events = lines.stream().filter("BEGIN:VEVENT"::equals).count();
        long marked = lines.stream()
                .filter(line -> line.equals("CLASS:CONFIDENTIAL") || line.equals("CLASS:PRIVATE"))
                .count();
        assertEquals(events, marked, "appointments marked as confidential");
    }

    private static List<String> lines(Exported document) {
        String text = new String(document.content(), StandardCharsets.UTF_8);
        return Skeleton.unfolded(text).lines().toList();
    }

    @Rule("CX20")
    void CX20_no_text_begins_a_formula() {
        isOf("text/csv", "CX20");
        for (String start : List.of("=", "+", "-", "@", "\t=", "\uFF1D")) {
            String table = new String(document(revealing(start + "1+1"), "CX20").content(), StandardCharsets.UTF_8);
            for (String cell : Skeleton.cells(table)) {
                assertTrue(!cell.startsWith(start + "1+1"), "a cell begins a formula");
            }
        }
    }

    @Rule("CX21")
    void CX21_media_type_and_extension_are_always_the_same_and_true() throws Exception {
        Set<String> kinds = new HashSet<>();
        for (ParticipantCalendar calendar : all()) {
            Exported document = document(calendar, "CX21");
            kinds.add(document.mediaType() + " " + document.fileExtension());
            assertTrue(
                    !document.mediaType().startsWith("text/")
                            || document.mediaType().toLowerCase(Locale.ROOT).contains("charset=utf-8"),
                    "a text must say that it is UTF-8");
            if (Skeleton.isText(document)) {
                decoded(document.content());
            }
        }
        assertEquals(1, kinds.size(), "kinds of documents");
    }

    @Rule("CX22")
    void CX22_a_notice_against_redisclosure_is_carried_where_that_is_declared() {
        needs(Capability.NOTICE, "CX22");
        Canary notice = Canary.ofId("ParticipantCalendar.notice");
        ParticipantCalendar.Builder calendar = SampleCalendars.usual("Some");
        Exported document =
                document(calendar.notice(PrivateText.of(notice.text())).build(), "CX22");
        assertTrue(
                !CanaryScanner.of(List.of(notice))
                        .scan("document", document.content())
                        .isEmpty(),
                "the notice is missing");
    }

    @Rule("CX25")
    void CX25_dates_before_1900_and_after_2200_are_refused() {
        needs(Capability.PARTICIPANT_CALENDAR, "CX25");
        for (int year : List.of(1899, 2201)) {
            assertTrue(answer(SampleCalendars.inYear(year, "Some")) instanceof NotExported, "the year " + year);
        }
    }

    @Rule("CX26")
    void CX26_two_calendars_hold_together_what_one_of_both_holds() {
        ParticipantCalendar whole = SampleCalendars.changed();
        List<ReadEntry> parts = new ArrayList<>();
        for (CalendarEntry entry : whole.entries()) {
            parts.addAll(readBack(
                    SampleCalendars.calendar(whole.zone(), List.of(entry)).build(), "CX26"));
        }
        assertEquals(byStart(readBack(whole, "CX26")), byStart(parts));
    }

    @Rule("PV17")
    void PV17_a_document_of_a_busy_year_is_no_larger_than_a_host_takes() {
        Exported document = document(SampleCalendars.large(), "PV17");
        assertTrue(document.size() <= MOST_BYTES, "more than 16 MiB");
    }

    @Rule("PV20")
    void PV20_a_kind_of_request_that_is_not_declared_is_refused() {
        Map<Capability, ExportRequest> requests = Map.of(
                Capability.PARTICIPANT_CALENDAR,
                SampleCalendars.empty(),
                Capability.WEEK_BOARD,
                SampleBoards.board("Some"),
                Capability.CARE_TIMELINE,
                SampleBoards.timeline());
        requests.forEach((capability, request) -> {
            if (!descriptor().can(capability)) {
                assertTrue(answer(request) instanceof NotExported, capability.name());
            }
        });
    }
}
