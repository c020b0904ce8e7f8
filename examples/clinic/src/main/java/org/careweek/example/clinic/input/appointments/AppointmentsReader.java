package org.careweek.example.clinic.input.appointments;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.careweek.example.clinic.input.Moments;
import org.careweek.example.clinic.input.Read;
import org.careweek.example.clinic.input.Shown;
import org.careweek.example.clinic.input.Zones;
import org.careweek.example.clinic.input.json.Element;
import org.careweek.example.clinic.input.json.JsonFile;
import org.careweek.spi.calendar.CalendarEntry;
import org.careweek.spi.calendar.OpaqueId;
import org.careweek.spi.calendar.SentEntry;

/** Reads {@code careweek/appointments/1}, which a former run of the same week has left. */
public final class AppointmentsReader {

    private static final String FORMAT = "careweek/appointments/1";
    private static final int MOST = 10_000_000;
    private static final String INSTANT = "a UTC time, YYYY-MM-DDTHH:MM:SSZ";

    private final Appointments.Week week;
    private final List<String> formats;

    /**
     * Reads only what was told of this week under this key.
     *
     * @param formats the exporters of this run; each that has told something before must be among them, or whoever reads its
     *     format would not learn what changed
     */
    public AppointmentsReader(Appointments.Week week, List<String> formats) {
        this.week = week;
        this.formats = List.copyOf(formats);
    }

    /** Reads the file in the folder of a former run, or says everything that is wrong with it. */
    public Read<Appointments> read(Path folder) {
        return JsonFile.read(folder.resolve(Appointments.FILE), FORMAT, this::appointments);
    }

    /** Holds stand-ins for whatever was reported, and is of use only when nothing was. */
    private Appointments appointments(Element document) {
        same(document.field("site"), "the site of the week file", week.site(), Element.HIDDEN);
        same(document.field("week"), week.start().toString(), week.start().toString(), Shown::text);
        same(
                document.field("key"),
                "names made with the same site key",
                week.key().value(),
                Element.HIDDEN);
        List<String> told = document.field("formats").elements(MOST).stream()
                .flatMap(format -> format
                        .parsed(
                                "an exporter that --calendar names, too",
                                Shown::text,
                                text -> Optional.of(text).filter(formats::contains))
                        .stream())
                .toList();
        Map<String, List<SentEntry>> sent = new LinkedHashMap<>();
        Map<OpaqueId, String> first = new HashMap<>();
        for (Element entry : document.field("appointments").objects(MOST)) {
            Element uid = entry.field("uid");
            Optional<String> participant = entry.field("participant").text();
            Optional<SentEntry> appointment = entry(entry);
            appointment
                    .map(SentEntry::uid)
                    .map(id -> first.putIfAbsent(id, uid.pointer()))
                    .ifPresent(other -> uid.report("a uid that no other appointment has", other + " is the same"));
            if (participant.isPresent() && appointment.isPresent()) {
                sent.computeIfAbsent(participant.get(), it -> new ArrayList<>()).add(appointment.get());
            }
        }
        return new Appointments(week, told, sent);
    }

    private static void same(Element element, String expected, String value, UnaryOperator<String> shown) {
        element.parsed(expected, shown, text -> Optional.of(text).filter(value::equals));
    }

    private static Optional<SentEntry> entry(Element entry) {
        Optional<OpaqueId> uid = opaque(entry.field("uid"));
        Optional<OpaqueId> content = opaque(entry.field("content"));
        Optional<Instant> start = instant(entry.field("start"));
        Optional<Instant> end = instant(entry.field("end"));
        Optional<ZoneId> zone =
                entry.field("zone").parsed("a time zone such as America/Phoenix", Shown::text, Zones::named);
        Optional<CalendarEntry.Status> status = status(entry.field("status"));
        var revision = entry.field("revision").whole(0, Integer.MAX_VALUE - 1);
        Optional<Instant> changedAt = instant(entry.field("changedAt"));
        if (start.isPresent() && end.isPresent() && !start.get().isBefore(end.get())) {
            entry.field("end").report("a time after start", "was none");
            return Optional.empty();
        }
        boolean whole = uid.isPresent()
                && content.isPresent()
                && start.isPresent()
                && end.isPresent()
                && zone.isPresent()
                && status.isPresent()
                && revision.isPresent()
                && changedAt.isPresent();
        return whole
                ? Optional.of(new SentEntry(
                        uid.get(),
                        start.get().atZone(zone.get()),
                        end.get().atZone(zone.get()),
                        status.get(),
                        new CalendarEntry.Change(revision.getAsInt(), changedAt.get()),
                        content.get()))
                : Optional.empty();
    }

    private static Optional<OpaqueId> opaque(Element element) {
        return element.parsed("16 to 64 lower-case letters and digits", Element.HIDDEN, text -> {
            try {
                return Optional.of(new OpaqueId(text));
            } catch (IllegalArgumentException other) {
                return Optional.empty();
            }
        });
    }

    private static Optional<Instant> instant(Element element) {
        return element.parsed(INSTANT, Element.HIDDEN, Moments::instant);
    }

    private static Optional<CalendarEntry.Status> status(Element element) {
        return element.parsed(
                "CONFIRMED or CANCELLED",
                Element.HIDDEN,
                text -> Stream.of(CalendarEntry.Status.values())
                        .filter(it -> it.name().equals(text))
                        .findFirst());
    }
}
