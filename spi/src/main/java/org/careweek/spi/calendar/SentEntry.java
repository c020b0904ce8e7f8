package org.careweek.spi.calendar;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.careweek.core.program.PrivateText;

/**
 * What a host keeps of an appointment that it has sent, so that the next document can tell what changed. Prints nothing of
 * it.
 *
 * @param uid identifies the appointment over all exports
 * @param start included
 * @param end excluded; after {@code start}, in the same zone
 * @param status whether it was to be held
 * @param change when it had last changed
 * @param content a name for what was told beyond its time, which changes with it, or with the notice, and tells nothing of it
 */
public record SentEntry(
        OpaqueId uid,
        ZonedDateTime start,
        ZonedDateTime end,
        CalendarEntry.Status status,
        CalendarEntry.Change change,
        OpaqueId content) {

    public SentEntry {
        Objects.requireNonNull(uid, "uid");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(content, "content");
        if (!start.toInstant().isBefore(end.toInstant())) {
            throw new IllegalArgumentException("an entry must end after it starts");
        }
        if (!start.getZone().equals(end.getZone())) {
            throw new IllegalArgumentException("an entry must start and end in one zone");
        }
    }

    /**
     * What to keep of each entry of a calendar that is sent, in the calendar's order.
     *
     * @param key the site's secret; the same one for every document of the site
     */
    public static List<SentEntry> of(ParticipantCalendar calendar, SiteKey key) {
        return calendar.entries().stream()
                .map(entry -> new SentEntry(
                        entry.uid(),
                        entry.start(),
                        entry.end(),
                        entry.status(),
                        calendar.changeOf(entry),
                        contentOf(entry, calendar, key)))
                .toList();
    }

    private static OpaqueId contentOf(CalendarEntry entry, ParticipantCalendar calendar, SiteKey key) {
        Disclosure disclosure = calendar.disclosure();
        return key.idOf(List.of(
                "content",
                revealed(entry.title(), disclosure.reveals(Disclosure.Property.TITLE)),
                revealed(entry.location(), disclosure.reveals(Disclosure.Property.LOCATION)),
                revealed(entry.description(), disclosure.reveals(Disclosure.Property.DESCRIPTION)),
                calendar.notice().disclose()));
    }

    private static String revealed(PrivateText text, boolean allowed) {
        return allowed ? text.disclose() : "";
    }

    /** Whether a reader would miss nothing of another one; of what is cancelled nobody reads more than when it was. */
    boolean looksLike(SentEntry other) {
        return start.equals(other.start)
                && end.equals(other.end)
                && status == other.status
                && (isCancelled() || content.equals(other.content));
    }

    boolean isCancelled() {
        return status == CalendarEntry.Status.CANCELLED;
    }

    @Override
    public String toString() {
        return "SentEntry[private]";
    }
}
