package org.careweek.example.benchmarks;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
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
import org.careweek.spi.calendar.CalendarEntry;
import org.careweek.spi.calendar.Disclosure;
import org.careweek.spi.calendar.ParticipantCalendar;

/**
 * The same document by ical4j alone, written as fast as it can: lists are built at once, the definition of the zone is as short as
 * ours and not the long one that comes with ical4j, and the outputter does not validate. Nothing is checked, and no text made fit.
 */
final class RawIcal4j {

    private static final URI NOBODY = URI.create("mailto:appointments@calendar.invalid");

    private RawIcal4j() {}

    static byte[] write(ParticipantCalendar calendar) {
        List<CalendarComponent> components = new ArrayList<>();
        components.add(zone(calendar));
        for (CalendarEntry entry : calendar.entries()) {
            components.add(event(entry, calendar));
        }
        PropertyList properties = new PropertyList(List.of(
                ImmutableVersion.VERSION_2_0,
                new ProdId("-//Appointments//Appointments//EN"),
                ImmutableMethod.PUBLISH));
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(new Calendar(properties, new ComponentList<>(components)), text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static VEvent event(CalendarEntry entry, ParticipantCalendar calendar) {
        String zone = calendar.zone().getId();
        List<Property> properties = new ArrayList<>();
        properties.add(new Uid(entry.uid().value()));
        properties.add(new DtStamp(calendar.changedAt()));
        properties.add(new LastModified(calendar.changedAt()));
        properties.add(new Sequence(calendar.revision()));
        properties.add(new DtStart<>(in(zone), entry.start().toLocalDateTime()));
        properties.add(new DtEnd<>(in(zone), entry.end().toLocalDateTime()));
        properties.add(new Organizer(NOBODY));
        if (calendar.disclosure().reveals(Disclosure.Property.TITLE)) {
            properties.add(new Summary(entry.title().disclose()));
            properties.add(new Location(entry.location().disclose()));
            properties.add(new Description(entry.description().disclose()));
        } else {
            properties.add(new Summary("Appointment"));
        }
        properties.add(ImmutableStatus.VEVENT_CONFIRMED);
        properties.add(ImmutableClazz.CONFIDENTIAL);
        return new VEvent(new PropertyList(properties));
    }

    private static ParameterList in(String zone) {
        return new ParameterList(List.of(new net.fortuna.ical4j.model.parameter.TzId(zone)));
    }

    private static VTimeZone zone(ParticipantCalendar calendar) {
        List<Observance> observances = new ArrayList<>();
        for (ZoneOffsetTransition change : ClockChanges.of(calendar)) {
            PropertyList properties = new PropertyList(List.of(
                    new DtStart<>(change.getDateTimeBefore()),
                    new TzOffsetFrom(change.getOffsetBefore()),
                    new TzOffsetTo(change.getOffsetAfter())));
            observances.add(change.isGap() ? new Daylight(properties) : new Standard(properties));
        }
        PropertyList name = new PropertyList(List.of(new TzId(calendar.zone().getId())));
        return new VTimeZone(name, new ComponentList<>(observances));
    }
}
