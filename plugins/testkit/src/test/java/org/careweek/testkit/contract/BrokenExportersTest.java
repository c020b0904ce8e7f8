package org.careweek.testkit.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.careweek.core.program.PrivateText;
import org.careweek.spi.Capability;
import org.careweek.spi.PluginDescriptor;
import org.careweek.spi.calendar.CalendarEntry;
import org.careweek.spi.calendar.CalendarExporter;
import org.careweek.spi.calendar.Disclosure;
import org.careweek.spi.calendar.ExportAnswer;
import org.careweek.spi.calendar.ExportRequest;
import org.careweek.spi.calendar.Exported;
import org.careweek.spi.calendar.NotExported;
import org.careweek.spi.calendar.ParticipantCalendar;
import org.careweek.spi.calendar.WeekBoard;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** For every rule of exporters, one that breaks it and no other. */
class BrokenExportersTest {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final Twins twins = new Twins(Trials.OfExporter.class);

    private void broken(String rule, Supplier<CalendarExporter> exporter) {
        twins.breaks(rule, () -> {
            Trials.OfExporter.trial = exporter;
            Trials.OfExporter.reader = new GoodReader();
        });
    }

    /** One that adds a line to each appointment, under some condition. */
    private static class Adding extends GoodExporter {
        boolean isAdded(CalendarEntry entry, ParticipantCalendar calendar) {
            return true;
        }

        String added(CalendarEntry entry) {
            return "X-A:1";
        }

        @Override
        List<String> lines(CalendarEntry entry, ParticipantCalendar calendar) {
            List<String> lines = new ArrayList<>(super.lines(entry, calendar));
            if (isAdded(entry, calendar)) {
                lines.add(1, added(entry));
            }
            return lines;
        }
    }

    /** One that writes another line instead of one. */
    private static class Replacing extends GoodExporter {
        private final String start;
        private final String instead;

        Replacing(String start, String instead) {
            this.start = start;
            this.instead = instead;
        }

        @Override
        List<String> lines(CalendarEntry entry, ParticipantCalendar calendar) {
            return super.lines(entry, calendar).stream()
                    .map(line -> line.startsWith(start) ? instead : line)
                    .toList();
        }
    }

    private static boolean says(CalendarEntry entry, ParticipantCalendar calendar, String part) {
        return calendar.disclosure().reveals(Disclosure.Property.TITLE)
                && entry.title().disclose().contains(part);
    }

    @TestFactory
    List<DynamicTest> each_breaks_its_own_rule_and_no_other() {
        twins.keepsAll(() -> {
            Trials.OfExporter.trial = GoodExporter::new;
            Trials.OfExporter.reader = new GoodReader();
        });
        commonRules();
        documents();
        texts();
        revelations();
        return twins.tests();
    }

    private void commonRules() {
        twins.breaks("PV01", Trials.OfDiscoveredExporter.class, () -> {
            Trials.OfExporter.trial = GoodExporter::new;
            Trials.OfExporter.reader = new GoodReader();
        });
        broken("PV02", () -> {
            Misdeeds.linger(300);
            return new GoodExporter();
        });
        broken("PV03", () -> new GoodExporter() {
            @Override
            public PluginDescriptor descriptor() {
                PluginDescriptor good = super.descriptor();
                return new PluginDescriptor(good.id(), "1." + COUNTER.incrementAndGet(), good.capabilities());
            }
        });
        broken("PV02", () -> {
            Misdeeds.watchInTheBackground(300);
            return new GoodExporter();
        });
        broken("PV07", () -> new GoodExporter() {
            @Override
            String revealed(PrivateText text, ParticipantCalendar calendar, Disclosure.Property property) {
                if (text.disclose().contains("]]>")) {
                    throw new IllegalStateException("words of a plugin");
                }
                return super.revealed(text, calendar, property);
            }
        });
        broken("PV08", () -> new GoodExporter() {
            @Override
            public ExportAnswer export(ExportRequest request) {
                ExportAnswer answer = super.export(request);
                return answer instanceof NotExported && request instanceof ParticipantCalendar calendar
                        ? new NotExported("cannot write "
                                + calendar.entries().get(0).title().disclose())
                        : answer;
            }
        });
        broken("CX01", () -> new GoodExporter() {
            @Override
            boolean isOutside(CalendarEntry entry) {
                return super.isOutside(entry) || entry.title().disclose().contains("<script>");
            }
        });
        broken("PV05", () -> ofBoards(board -> null));
        broken(
                "PV07",
                () -> ofBoards(board -> {
                    throw new IllegalStateException("words of a plugin");
                }));
        broken("PV08", () -> new GoodExporter() {
            @Override
            List<String> lines(CalendarEntry entry, ParticipantCalendar calendar) {
                System.out.println(entry.title().disclose());
                return super.lines(entry, calendar);
            }
        });
        broken("PV09", () -> new GoodExporter() {
            private final AtomicInteger inside = new AtomicInteger();

            @Override
            public ExportAnswer export(ExportRequest request) {
                int callers = inside.incrementAndGet();
                Misdeeds.pause();
                ExportAnswer answer = callers > 1 ? new NotExported("too many at once") : super.export(request);
                inside.decrementAndGet();
                return answer;
            }
        });
        broken("PV10", () -> new GoodExporter() {
            private final int number = COUNTER.incrementAndGet();

            @Override
            public ExportAnswer export(ExportRequest request) {
                ExportAnswer answer = super.export(request);
                return answer instanceof NotExported ? new NotExported("number " + number) : answer;
            }
        });
        broken(
                "PV11",
                () -> ofBoards(board -> new NotExported(String.format(
                        Locale.getDefault(), "of %d", board.firstDay().getYear()))));
        broken("PV12", () -> new GoodExporter() {
            @Override
            public ExportAnswer export(ExportRequest request) {
                System.setProperty("careweek.twin", "" + COUNTER.incrementAndGet());
                return super.export(request);
            }
        });
        broken("PV13", () -> new GoodExporter() {
            @Override
            public ExportAnswer export(ExportRequest request) {
                if (Thread.interrupted()) {
                    Misdeeds.stayBusy(7_000);
                }
                return super.export(request);
            }
        });
        broken("PV14", () -> new GoodExporter() {
            @Override
            public ExportAnswer export(ExportRequest request) {
                if (request instanceof WeekBoard) {
                    Misdeeds.linger(2_500);
                }
                return super.export(request);
            }
        });
        broken("PV17", () -> new GoodExporter() {
            @Override
            Exported written(List<String> lines, ParticipantCalendar calendar) {
                return calendar.entries().size() < 100
                        ? super.written(lines, calendar)
                        : new Exported("text/calendar; charset=utf-8", "ics", new byte[17 << 20]);
            }
        });
        broken("PV20", () -> ofBoards(board -> new Exported("text/calendar; charset=utf-8", "ics", new byte[0])));
    }

    private static CalendarExporter ofBoards(java.util.function.Function<WeekBoard, ExportAnswer> answer) {
        return new GoodExporter() {
            @Override
            public ExportAnswer export(ExportRequest request) {
                return request instanceof WeekBoard board ? answer.apply(board) : super.export(request);
            }
        };
    }

    private void documents() {
        broken("CX01", () -> new GoodExporter() {
            @Override
            boolean isOutside(CalendarEntry entry) {
                return super.isOutside(entry) || entry.start().getZone().getId().equals("Pacific/Apia");
            }
        });
        broken("CX02", () -> new GoodExporter() {
            @Override
            List<String> lines(CalendarEntry entry, ParticipantCalendar calendar) {
                return entry.start().getZone().getId().equals("Europe/Dublin")
                        ? List.of()
                        : super.lines(entry, calendar);
            }
        });
        broken("CX03", () -> new GoodExporter() {
            @Override
            List<String> lines(CalendarEntry entry, ParticipantCalendar calendar) {
                // An hour that occurs twice is taken for the first one.
                String start = "DTSTART:" + TIME.format(entry.start().withEarlierOffsetAtOverlap());
                return super.lines(entry, calendar).stream()
                        .map(line -> line.startsWith("DTSTART:") ? start : line)
                        .toList();
            }
        });
        broken("CX04", () -> new Adding() {
            @Override
            String added(CalendarEntry entry) {
                return "X-A;TZID=Nowhere:1";
            }
        });
        broken("CX10", () -> new GoodExporter() {
            @Override
            Exported written(List<String> lines, ParticipantCalendar calendar) {
                Exported good = super.written(lines, calendar);
                String text = new String(good.content(), StandardCharsets.UTF_8);
                String longer =
                        text.replace("BEGIN:VCALENDAR\r\n", "BEGIN:VCALENDAR\r\nX-A:" + "a".repeat(72) + "\r\n");
                return new Exported(good.mediaType(), good.fileExtension(), longer.getBytes(StandardCharsets.UTF_8));
            }
        });
        broken("CX11", () -> new GoodExporter() {
            @Override
            List<String> lines(CalendarEntry entry, ParticipantCalendar calendar) {
                return super.lines(entry, calendar).stream()
                        .map(line ->
                                line.startsWith("UID:") ? line + entry.start().getMinute() : line)
                        .toList();
            }
        });
        broken("CX12", () -> new Replacing("SEQUENCE:", "SEQUENCE:3"));
        broken("CX13", () -> new Replacing("STATUS:", "STATUS:CONFIRMED"));
        broken("CX14", () -> new Adding() {
            @Override
            public PluginDescriptor descriptor() {
                return new PluginDescriptor("good", "1.0", Set.of(Capability.PARTICIPANT_CALENDAR, Capability.NOTICE));
            }

            @Override
            String added(CalendarEntry entry) {
                return "X-A:" + COUNTER.incrementAndGet();
            }
        });
        broken("CX18", () -> new Adding() {
            @Override
            String added(CalendarEntry entry) {
                return "ATTENDEE:mailto:somebody@example.org";
            }
        });
        broken("CX19", () -> new Replacing("CLASS:", "CLASS:PUBLIC"));
        broken("CX21", () -> new GoodExporter() {
            @Override
            Exported written(List<String> lines, ParticipantCalendar calendar) {
                Exported good = super.written(lines, calendar);
                return calendar.entries().isEmpty() ? new Exported(good.mediaType(), "txt", good.content()) : good;
            }
        });
        broken("CX22", () -> new GoodExporter() {
            @Override
            List<String> lines(ParticipantCalendar calendar) {
                return super.lines(calendar).stream()
                        .filter(line -> !line.startsWith("COMMENT:"))
                        .toList();
            }
        });
        broken("CX25", () -> new GoodExporter() {
            @Override
            boolean isOutside(CalendarEntry entry) {
                return entry.start().getYear() < 1900;
            }
        });
        broken("CX26", () -> new GoodExporter() {
            @Override
            List<String> lines(CalendarEntry entry, ParticipantCalendar calendar) {
                boolean isAlone = calendar.entries().size() == 1;
                return super.lines(entry, calendar).stream()
                        .map(line -> isAlone && line.startsWith("SEQUENCE:") ? "SEQUENCE:9" : line)
                        .toList();
            }
        });
    }

    private void texts() {
        broken("CX05", () -> new Adding() {
            @Override
            boolean isAdded(CalendarEntry entry, ParticipantCalendar calendar) {
                return says(entry, calendar, "<script>");
            }
        });
        broken("CX06", () -> new GoodExporter() {
            @Override
            String escaped(String text) {
                return super.escaped(text).replace('$', 'S');
            }
        });
        broken("CX07", () -> new Adding() {
            @Override
            boolean isAdded(CalendarEntry entry, ParticipantCalendar calendar) {
                return says(entry, calendar, "\u2028");
            }
        });
        broken("CX08", () -> new GoodExporter() {
            @Override
            String escaped(String text) {
                return super.escaped(text.replace('\u0007', '\uE007')).replace('\uE007', '\u0007');
            }
        });
        twins.breaks("CX20", () -> {
            Trials.OfExporter.trial = () -> new Table("");
            Trials.OfExporter.reader = null;
        });
        twins.keepsAll(() -> {
            Trials.OfExporter.trial = () -> new Table("'");
            Trials.OfExporter.reader = null;
        });
    }

    /** Writes a table, with something before each text. */
    private static final class Table extends GoodExporter {
        private final String guard;

        Table(String guard) {
            this.guard = guard;
        }

        @Override
        List<String> lines(CalendarEntry entry, ParticipantCalendar calendar) {
            return List.of(String.join(
                    ",",
                    entry.start().toInstant().toString(),
                    quoted(revealed(entry.title(), calendar, Disclosure.Property.TITLE)),
                    quoted(revealed(entry.location(), calendar, Disclosure.Property.LOCATION)),
                    quoted(revealed(entry.description(), calendar, Disclosure.Property.DESCRIPTION))));
        }

        private String quoted(String text) {
            return "\"" + guard + text.replace("\"", "\"\"") + "\"";
        }

        @Override
        Exported written(List<String> lines, ParticipantCalendar calendar) {
            return new Exported(
                    "text/csv; charset=utf-8", "csv", String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void revelations() {
        broken("CX16", () -> new GoodExporter() {
            @Override
            String revealed(PrivateText text, ParticipantCalendar calendar, Disclosure.Property property) {
                return calendar.disclosure().properties().isEmpty()
                        ? escaped(text.disclose())
                        : super.revealed(text, calendar, property);
            }
        });
        broken("CX17", () -> new GoodExporter() {
            @Override
            String revealed(PrivateText text, ParticipantCalendar calendar, Disclosure.Property property) {
                boolean withTitles = calendar.disclosure().reveals(Disclosure.Property.TITLE);
                return withTitles ? escaped(text.disclose()) : super.revealed(text, calendar, property);
            }
        });
    }
}
