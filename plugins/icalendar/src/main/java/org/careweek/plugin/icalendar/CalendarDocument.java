package org.careweek.plugin.icalendar;

import static org.careweek.spi.calendar.Disclosure.Property.LOCATION;
import static org.careweek.spi.calendar.Disclosure.Property.TITLE;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.careweek.spi.calendar.CalendarEntry;
import org.careweek.spi.calendar.ParticipantCalendar;

/** Says a participant's calendar in the words of iCalendar, as far as its disclosure allows. */
final class CalendarDocument {

    /** Says nothing of the program: the name of a library for such programs would. */
    private static final String PRODUCT = "-//Appointments//Appointments//EN";

    private static final String NEUTRAL_TITLE = "Appointment";

    private CalendarDocument() {}

    static Calendar of(ParticipantCalendar calendar) {
        List<CalendarComponent> components = new ArrayList<>();
        for (CalendarEntry entry : calendar.entries()) {
            components.add(event(entry, calendar));
        }
        if (components.isEmpty()) {
            components.add(utc());
        }
        return new Calendar(
                new PropertyList(List.of(ImmutableVersion.VERSION_2_0, new ProdId(PRODUCT))),
                new ComponentList<>(components));
    }

    private static VEvent event(CalendarEntry entry, ParticipantCalendar calendar) {
        List<Property> properties = new ArrayList<>();
        properties.add(new Uid(entry.uid().value()));
        properties.add(new DtStamp(calendar.changedAt()));
        properties.add(new LastModified(calendar.changedAt()));
        properties.add(new Sequence(calendar.revision()));
        properties.add(new DtStart<>(entry.start().toInstant()));
        properties.add(new DtEnd<>(entry.end().toInstant()));
        properties.add(new Summary(title(entry, calendar)));
        String location = entry.location().disclose();
        if (calendar.disclosure().reveals(LOCATION) && !location.isEmpty()) {
            properties.add(new Location(WritableText.of(location)));
        }
        properties.add(ImmutableClazz.CONFIDENTIAL);
        return new VEvent(new PropertyList(properties));
    }

    private static String title(CalendarEntry entry, ParticipantCalendar calendar) {
        return calendar.disclosure().reveals(TITLE)
                ? WritableText.of(entry.title().disclose())
                : NEUTRAL_TITLE;
    }

    /** RFC 5545 asks every document for a component; this one tells nothing and is of use to an empty calendar only. */
    private static VTimeZone utc() {
        Standard always = new Standard(new PropertyList(List.of(
                new DtStart<>(LocalDateTime.of(1970, 1, 1, 0, 0)),
                new TzOffsetFrom(ZoneOffset.UTC),
                new TzOffsetTo(ZoneOffset.UTC))));
        return new VTimeZone(new PropertyList(List.of(new TzId("Etc/UTC"))), new ComponentList<>(List.of(always)));
    }
}
