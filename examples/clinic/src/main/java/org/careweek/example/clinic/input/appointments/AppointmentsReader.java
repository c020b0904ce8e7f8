package org.careweek.example.clinic.input.appointments;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
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

    /** Reads only what was told of this week under this key. */
    public AppointmentsReader(Appointments.Week week) {
        this.week = week;
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
        ZoneId zone = document.field("zone")
                .parsed("a time zone such as America/Phoenix", Shown::text, Zones::named)
                .orElse(ZoneOffset.UTC);
        Map<String, List<SentEntry>> sent = new LinkedHashMap<>();
        Map<OpaqueId, String> first = new HashMap<>();
        for (Element entry : document.field("appointments").objects(MOST)) {
            Element uid = entry.field("uid");
            Optional<String> participant = entry.field("participant").text();
            Optional<SentEntry> told = entry(entry, zone);
            told.map(SentEntry::uid)
                    .map(id -> first.putIfAbsent(id, uid.pointer()))
                    .ifPresent(other -> uid.report("a uid that no other appointment has", other + " is the same"));
            if (participant.isPresent() && told.isPresent()) {
                sent.computeIfAbsent(participant.get(), it -> new ArrayList<>()).add(told.get());
            }
        }
        return new Appointments(week, sent);
    }

    private static void same(Element element, String expected, String value, UnaryOperator<String> shown) {
        element.parsed(expected, shown, text -> Optional.of(text).filter(value::equals));
    }

    private static Optional<SentEntry> entry(Element entry, ZoneId zone) {
        Optional<OpaqueId> uid = opaque(entry.field("uid"));
        Optional<OpaqueId> content = opaque(entry.field("content"));
        Optional<Instant> start = instant(entry.field("start"));
        Optional<Instant> end = instant(entry.field("end"));
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
                && status.isPresent()
                && revision.isPresent()
                && changedAt.isPresent();
        return whole
                ? Optional.of(new SentEntry(
                        uid.get(),
                        start.get().atZone(zone),
                        end.get().atZone(zone),
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
