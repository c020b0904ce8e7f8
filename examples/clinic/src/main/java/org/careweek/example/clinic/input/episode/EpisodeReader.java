package org.careweek.example.clinic.input.episode;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Population;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.example.clinic.input.Read;
import org.careweek.example.clinic.input.Shown;
import org.careweek.example.clinic.input.Zones;
import org.careweek.example.clinic.input.json.Element;
import org.careweek.example.clinic.input.json.JsonFile;

/** Reads one participant's care over weeks, {@code careweek/episode/1}. */
public final class EpisodeReader {

    private static final String FORMAT = "careweek/episode/1";
    private static final String SOMEBODY = "somebody";

    private EpisodeReader() {}

    /** Reads a file, or says everything that is wrong with it. */
    public static Read<EpisodeFile> read(Path path) {
        return JsonFile.read(path, FORMAT, EpisodeReader::episodeOf);
    }

    /** Holds stand-ins for whatever was reported, and is of use only when nothing was. */
    private static EpisodeFile episodeOf(Element document) {
        Element site = document.field("site");
        String siteId = "";
        ProgramCalendar calendar = ProgramCalendar.of(ZoneOffset.UTC, DayOfWeek.MONDAY);
        if (site.isObject()) {
            siteId = site.field("id").text().orElse("");
            calendar = calendar(site);
        }
        Optional<LocalDate> asOf = Values.date(document.field("asOf"));
        Element participant = document.field("participant");
        Optional<String> id = Optional.empty();
        Optional<Population> population = Optional.empty();
        if (participant.isObject()) {
            id = participant.field("id").text();
            population = Values.constant(participant.field("population"), Population.values());
        }
        Reviews reviews = Reviews.in(document.field("reviews"), document.field("reviewsDone"));
        return new EpisodeFile(
                siteId,
                calendar,
                asOf.orElse(LocalDate.EPOCH),
                ParticipantId.of(id.orElse(SOMEBODY)),
                population.orElse(Population.ADULT),
                Events.in(document.field("events")),
                attended(document.field("attendedDates"), asOf.orElse(LocalDate.MAX)),
                Grants.in(document.field("authorizations")),
                reviews.sequences(),
                reviews.done());
    }

    private static ProgramCalendar calendar(Element site) {
        Optional<ZoneId> zone =
                site.field("zone").parsed("a time zone such as America/Phoenix", Shown::text, Zones::named);
        Optional<DayOfWeek> firstDay = Values.constant(site.field("weekStarts"), DayOfWeek.values());
        return new ProgramCalendar(
                zone.orElse(ZoneOffset.UTC),
                firstDay.orElse(DayOfWeek.MONDAY),
                Set.copyOf(Values.optionalDates(site.field("closures"))));
    }

    private static NavigableSet<LocalDate> attended(Element list, LocalDate asOf) {
        NavigableSet<LocalDate> dates = new TreeSet<>();
        for (Element element : list.isAbsent() ? List.<Element>of() : list.elements(Values.MOST_DATES)) {
            Optional<LocalDate> date = Values.date(element);
            if (date.isPresent() && date.get().isAfter(asOf)) {
                element.report("a date not after asOf", "was a later one");
            }
            date.ifPresent(dates::add);
        }
        return dates;
    }
}
