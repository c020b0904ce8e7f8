package org.careweek.plugin.weekview.handout;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careweek.plugin.weekview.ParsedPage;
import org.w3c.dom.Element;

/**
 * Somebody who has nothing but the words of the page, and finds out when to be there. Knows the dates of the headings and
 * the zone, and shares no code with what wrote the page.
 */
record Reader(ParsedPage page, ZoneId zone) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("h:mm[:ss] a", Locale.US);
    private static final DateTimeFormatter DATED = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.US);
    private static final Pattern PART = Pattern.compile("(\\d+) (hour|minute|second)s?");

    /** What is read of one appointment. */
    record Read(Instant start, Instant end, Duration length, boolean cancelled) {}

    List<Read> appointments() {
        List<Read> all = new ArrayList<>();
        for (Element day : page.withClass("day")) {
            LocalDate date = LocalDate.parse(first(day, "time").getAttribute("datetime"));
            for (Element item : children(day, "li")) {
                all.add(read(item, date));
            }
        }
        return all;
    }

    private Read read(Element item, LocalDate date) {
        String[] times = textOf(item, "when").orElseThrow().split(" – ");
        String notes = String.join(" ", textsOf(item, "note"));
        Matcher other = Pattern.compile("Ends on (\\w+ \\d+ \\w+ \\d+)\\.").matcher(notes);
        LocalTime end = clock(times[1]);
        LocalDate endDate = other.find() ? LocalDate.parse(other.group(1), DATED) : date;
        if (endDate.equals(date) && end.equals(LocalTime.MIDNIGHT)) {
            endDate = date.plusDays(1);
        }
        return new Read(
                moment(date, clock(times[0]), notes, "Starts"),
                moment(endDate, end, notes, "Ends"),
                length(textOf(item, "length").orElseThrow()),
                textOf(item, "status").equals(Optional.of("Cancelled")));
    }

    private Instant moment(LocalDate date, LocalTime time, String notes, String verb) {
        boolean first = notes.contains(verb + " before the clocks go back");
        boolean second = notes.contains(verb + " after the clocks went back");
        ZonedDateTime moment = date.atTime(time).atZone(zone);
        boolean twice = zone.getRules().getValidOffsets(date.atTime(time)).size() == 2;
        if (twice != (first || second)) {
            throw new AssertionError("an hour that comes twice, and no other, must be told which it is");
        }
        return (second ? moment.withLaterOffsetAtOverlap() : moment.withEarlierOffsetAtOverlap()).toInstant();
    }

    private static LocalTime clock(String text) {
        return switch (text) {
            case "12:00 noon" -> LocalTime.NOON;
            case "12:00 midnight" -> LocalTime.MIDNIGHT;
            default -> LocalTime.parse(text, CLOCK);
        };
    }

    private static Duration length(String text) {
        Duration length = Duration.ZERO;
        Matcher parts = PART.matcher(text);
        while (parts.find()) {
            long number = Long.parseLong(parts.group(1));
            length = switch (parts.group(2)) {
                case "hour" -> length.plusHours(number);
                case "minute" -> length.plusMinutes(number);
                default -> length.plusSeconds(number);
            };
        }
        return length;
    }

    static Optional<String> textOf(Element element, String cssClass) {
        return textsOf(element, cssClass).stream().findFirst();
    }

    static List<String> textsOf(Element element, String cssClass) {
        return children(element, "*").stream()
                .filter(each -> each.getAttribute("class").equals(cssClass))
                .map(Element::getTextContent)
                .toList();
    }

    static Element first(Element element, String tag) {
        return children(element, tag).get(0);
    }

    static List<Element> children(Element element, String tag) {
        var nodes = element.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
