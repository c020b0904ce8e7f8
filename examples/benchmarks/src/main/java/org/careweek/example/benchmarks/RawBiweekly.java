package org.careweek.example.benchmarks;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.property.Classification;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.Date;
import java.util.TimeZone;
import org.careweek.spi.calendar.CalendarEntry;
import org.careweek.spi.calendar.Disclosure;
import org.careweek.spi.calendar.ParticipantCalendar;

/** The same document by biweekly alone, without its validation; with a short definition of the zone as well. */
final class RawBiweekly {

    private RawBiweekly() {}

    static byte[] write(ParticipantCalendar calendar) {
        ICalendar document = new ICalendar();
        document.setVersion(ICalVersion.V2_0);
        document.setProductId("-//Appointments//Appointments//EN");
        document.setMethod(Method.publish());
        document.getTimezoneInfo()
                .setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(calendar.zone()), zone(calendar)));
        for (CalendarEntry entry : calendar.entries()) {
            document.addEvent(event(entry, calendar));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Biweekly.write(document).go(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static VEvent event(CalendarEntry entry, ParticipantCalendar calendar) {
        Date changed = Date.from(calendar.changedAt());
        VEvent event = new VEvent();
        event.setUid(entry.uid().value());
        event.setDateTimeStamp(changed);
        event.setLastModified(changed);
        event.setSequence(calendar.revision());
        event.setDateStart(Date.from(entry.start().toInstant()));
        event.setDateEnd(Date.from(entry.end().toInstant()));
        event.setOrganizer(new Organizer(null, "appointments@calendar.invalid"));
        if (calendar.disclosure().reveals(Disclosure.Property.TITLE)) {
            event.setSummary(entry.title().disclose());
            event.setLocation(entry.location().disclose());
            event.setDescription(entry.description().disclose());
        } else {
            event.setSummary("Appointment");
        }
        event.setStatus(Status.confirmed());
        event.setClassification(Classification.confidential());
        return event;
    }

    private static VTimezone zone(ParticipantCalendar calendar) {
        VTimezone zone = new VTimezone(calendar.zone().getId());
        for (ZoneOffsetTransition change : ClockChanges.of(calendar)) {
            if (change.isGap()) {
                DaylightSavingsTime daylight = new DaylightSavingsTime();
                describe(daylight, change);
                zone.addDaylightSavingsTime(daylight);
            } else {
                StandardTime standard = new StandardTime();
                describe(standard, change);
                zone.addStandardTime(standard);
            }
        }
        return zone;
    }

    private static void describe(Observance observance, ZoneOffsetTransition change) {
        LocalDateTime onset = change.getDateTimeBefore();
        observance.setDateStart(new DateTimeComponents(
                onset.getYear(),
                onset.getMonthValue(),
                onset.getDayOfMonth(),
                onset.getHour(),
                onset.getMinute(),
                onset.getSecond(),
                false));
        observance.setTimezoneOffsetFrom(offset(change.getOffsetBefore()));
        observance.setTimezoneOffsetTo(offset(change.getOffsetAfter()));
    }

    private static UtcOffset offset(ZoneOffset offset) {
        return new UtcOffset(offset.getTotalSeconds() * 1000L);
    }
}
