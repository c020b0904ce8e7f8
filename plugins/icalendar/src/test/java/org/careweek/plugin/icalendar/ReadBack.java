package org.careweek.plugin.icalendar;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.io.ParseWarning;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.validate.ValidationEntry;

/** One event, as a reader of iCalendar understood it. */
record ReadBack(
        String uid,
        Instant start,
        Instant end,
        String summary,
        String location,
        String description,
        String status,
        int sequence,
        Instant stamp,
        Instant lastModified,
        String classification) {

    /** What biweekly reads; it may find nothing to complain about. */
    static List<ReadBack> byBiweekly(String document) {
        List<List<ParseWarning>> warnings = new ArrayList<>();
        var calendar = Biweekly.parse(document).warnings(warnings).first();
        if (warnings.stream().anyMatch(list -> !list.isEmpty())) {
            throw new AssertionError("biweekly warns: " + warnings);
        }
        if (!calendar.getEvents().isEmpty()
                && !calendar.validate(ICalVersion.V2_0).isEmpty()) {
            throw new AssertionError("biweekly objects: " + calendar.validate(ICalVersion.V2_0));
        }
        return calendar.getEvents().stream()
                .map(event -> new ReadBack(
                        event.getUid().getValue(),
                        event.getDateStart().getValue().toInstant(),
                        event.getDateEnd().getValue().toInstant(),
                        withLineFeeds(event.getSummary().getValue()),
                        event.getLocation() == null
                                ? "(none)"
                                : withLineFeeds(event.getLocation().getValue()),
                        event.getDescription() == null
                                ? "(none)"
                                : withLineFeeds(event.getDescription().getValue()),
                        event.getStatus().getValue(),
                        event.getSequence().getValue(),
                        event.getDateTimeStamp().getValue().toInstant(),
                        event.getLastModified().getValue().toInstant(),
                        event.getClassification().getValue()))
                .toList();
    }

    /** What ical4j reads; its own validation may find no error. */
    static List<ReadBack> byIcal4j(String document) {
        Calendar calendar = parsedByIcal4j(document);
        List<ValidationEntry> errors = calendar.validate().getEntries().stream()
                .filter(entry -> entry.getSeverity() == ValidationEntry.Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new AssertionError("ical4j objects: " + errors);
        }
        return calendar.<VEvent>getComponents("VEVENT").stream()
                .map(event -> new ReadBack(
                        valueOf(event, "UID").orElseThrow(),
                        timeOf(event, "DTSTART"),
                        timeOf(event, "DTEND"),
                        valueOf(event, "SUMMARY").orElseThrow(),
                        valueOf(event, "LOCATION").orElse("(none)"),
                        valueOf(event, "DESCRIPTION").orElse("(none)"),
                        valueOf(event, "STATUS").orElseThrow(),
                        Integer.parseInt(valueOf(event, "SEQUENCE").orElseThrow()),
                        timeOf(event, "DTSTAMP"),
                        timeOf(event, "LAST-MODIFIED"),
                        valueOf(event, "CLASS").orElseThrow()))
                .toList();
    }

    /** ical4j's reader, not its writer, loses spaces at either end of a value. */
    ReadBack withoutOuterSpaces() {
        return new ReadBack(
                uid,
                start,
                end,
                summary.replaceAll("^ +| +\\z", ""),
                location.replaceAll("^ +| +\\z", ""),
                description.replaceAll("^ +| +\\z", ""),
                status,
                sequence,
                stamp,
                lastModified,
                classification);
    }

    static Calendar parsedByIcal4j(String document) {
        try {
            return new CalendarBuilder().build(new StringReader(document));
        } catch (IOException | ParserException unreadable) {
            throw new AssertionError("ical4j cannot read the document", unreadable);
        }
    }

    private static Optional<String> valueOf(VEvent event, String name) {
        return event.<Property>getProperty(name).map(Property::getValue);
    }

    private static Instant timeOf(VEvent event, String name) {
        return Instant.from(
                event.<DateProperty<?>>getProperty(name).orElseThrow().getDate());
    }

    private static String withLineFeeds(String text) {
        return text.replace(System.lineSeparator(), "\n");
    }
}
