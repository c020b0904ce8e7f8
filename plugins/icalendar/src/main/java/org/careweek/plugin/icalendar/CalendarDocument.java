package org.careweek.plugin.icalendar;

import static org.careweek.spi.calendar.Disclosure.Property.DESCRIPTION;
import static org.careweek.spi.calendar.Disclosure.Property.LOCATION;
import static org.careweek.spi.calendar.Disclosure.Property.TITLE;

import java.net.URI;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Comment;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.careweek.core.program.PrivateText;
import org.careweek.spi.calendar.CalendarEntry;
import org.careweek.spi.calendar.Disclosure;
import org.careweek.spi.calendar.ParticipantCalendar;

/** Says a participant's calendar in the words of iCalendar, as far as its disclosure allows. */
final class CalendarDocument {

    /** Says nothing of the program: the name of a library for such programs would. */
    private static final String PRODUCT = "-//Appointments//Appointments//EN";

    private static final String NEUTRAL_TITLE = "Appointment";

    /** RFC 5546 asks whoever publishes for an address; this one is nobody's, and by RFC 2606 never will be anybody's. */
    private static final URI NOBODY = URI.create("mailto:appointments@calendar.invalid");

    private CalendarDocument() {}

    static Calendar of(ParticipantCalendar calendar) {
        List<Property> properties = new ArrayList<>(List.of(ImmutableVersion.VERSION_2_0, new ProdId(PRODUCT)));
        ZoneDefinitions zones = new ZoneDefinitions(calendar.entries());
        List<CalendarComponent> components = new ArrayList<>(zones.all());
        for (CalendarEntry entry : calendar.entries()) {
            components.add(event(entry, calendar, zones.isByTheClock(entry)));
        }
        if (calendar.entries().isEmpty()) {
            components.add(utc());
        } else {
            properties.add(calendar.isCancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH);
        }
        return new Calendar(new PropertyList(properties), new ComponentList<>(components));
    }

    private static VEvent event(CalendarEntry entry, ParticipantCalendar calendar, boolean byTheClock) {
        CalendarEntry.Change change = calendar.changeOf(entry);
        List<Property> properties = new ArrayList<>();
        properties.add(new Uid(entry.uid().value()));
        properties.add(new DtStamp(change.at()));
        properties.add(new LastModified(change.at()));
        properties.add(new Sequence(change.revision()));
        properties.addAll(byTheClock ? timesByTheClock(entry) : timesInUtc(entry));
        properties.add(new Organizer(NOBODY));
        properties.add(new Summary(title(entry, calendar)));
        text(entry.location(), calendar, LOCATION).map(Location::new).ifPresent(properties::add);
        text(entry.description(), calendar, DESCRIPTION).map(Description::new).ifPresent(properties::add);
        String notice = WritableText.of(calendar.notice().disclose());
        if (!notice.isEmpty()) {
            properties.add(new Comment(notice));
        }
        properties.add(
                entry.status() == CalendarEntry.Status.CANCELLED
                        ? ImmutableStatus.VEVENT_CANCELLED
                        : ImmutableStatus.VEVENT_CONFIRMED);
        properties.add(ImmutableClazz.CONFIDENTIAL);
        return new VEvent(new PropertyList(properties));
    }

    private static List<Property> timesInUtc(CalendarEntry entry) {
        return List.of(
                new DtStart<>(entry.start().toInstant()),
                new DtEnd<>(entry.end().toInstant()));
    }

    private static List<Property> timesByTheClock(CalendarEntry entry) {
        String zone = entry.start().getZone().getId();
        return List.of(
                new DtStart<>(in(zone), entry.start().toLocalDateTime()),
                new DtEnd<>(in(zone), entry.end().toLocalDateTime()));
    }

    private static ParameterList in(String zone) {
        return new ParameterList(List.of(new net.fortuna.ical4j.model.parameter.TzId(zone)));
    }

    private static Optional<String> text(PrivateText text, ParticipantCalendar calendar, Disclosure.Property property) {
        return Optional.of(text.disclose())
                .filter(it -> calendar.disclosure().reveals(property) && !it.isEmpty())
                .map(WritableText::of);
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
