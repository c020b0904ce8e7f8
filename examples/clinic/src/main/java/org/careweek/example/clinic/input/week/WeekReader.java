package org.careweek.example.clinic.input.week;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.careweek.example.clinic.input.Level;
import org.careweek.example.clinic.input.Moments;
import org.careweek.example.clinic.input.Read;
import org.careweek.example.clinic.input.Shown;
import org.careweek.example.clinic.input.Zones;
import org.careweek.example.clinic.input.json.Element;
import org.careweek.example.clinic.input.json.JsonFile;

/**
 * Reads a clinic's week, {@code careweek/clinic-week/1}, and the calendars of participants that lie with it. Fields that it does not
 * know are left alone.
 */
public final class WeekReader {

    private static final String FORMAT = "careweek/clinic-week/1";

    private final Policies policies;

    /** Reads weeks that name one of these policies. */
    public WeekReader(Policies policies) {
        this.policies = policies;
    }

    /** Reads a file, or says everything that is wrong with it. */
    public Read<WeekFile> read(Path path) {
        Path folder = path.toAbsolutePath().normalize().getParent();
        return JsonFile.read(path, FORMAT, document -> weekOf(document, folder));
    }

    /** Holds stand-ins for whatever was reported, and is of use only when nothing was. */
    private WeekFile weekOf(Element document, Path folder) {
        Element site = document.field("site");
        Optional<ZoneId> zone = Optional.empty();
        String siteId = "";
        String siteName = "";
        if (site.isObject()) {
            siteId = site.field("id").text().orElse("");
            siteName = site.field("name").text().orElse("");
            zone = site.field("zone").parsed("a time zone such as America/Phoenix", Shown::text, Zones::named);
        }
        Element week = document.field("week");
        Optional<LocalDate> start = week.isObject()
                ? week.field("start")
                        .parsed("a date from 1900-01-02 to 2200-12-24, YYYY-MM-DD", Shown::text, Moments::firstOfWeek)
                : Optional.empty();
        Optional<WeekSpan> span = zone.flatMap(z -> start.map(first -> new WeekSpan(first, z)));
        LocalDate first = start.orElse(LocalDate.EPOCH);
        Optional<String> policy = document.field("policy")
                .parsed(
                        "one of " + String.join(", ", new TreeSet<>(policies.names())),
                        Shown::text,
                        text -> Optional.of(text).filter(policies.names()::contains));

        Tracks tracks = Tracks.in(document.field("tracks"));
        Sessions sessions = Sessions.in(document.field("sessions"), tracks.ids(), span);
        ParticipantReader participants =
                new ParticipantReader(tracks, sessions.ids(), policies, policy, new BusyCalendars(folder, span));
        return new WeekFile(
                new WeekFile.Site(siteId, siteName, zone.orElse(ZoneOffset.UTC)),
                first,
                week.field("revision").optionalWhole(0, Integer.MAX_VALUE, 0),
                changedAt(week.field("changedAt"), first),
                policy.orElse(""),
                rules(document.field("rules")),
                tracks.entries(),
                sessions.entries(),
                participants.read(document.field("participants")));
    }

    private static Instant changedAt(Element element, LocalDate first) {
        Instant otherwise = first.atStartOfDay(ZoneOffset.UTC).toInstant();
        return element.isAbsent()
                ? otherwise
                : element.parsed("a UTC time, YYYY-MM-DDTHH:MM:SSZ", Shown::text, WeekReader::toTheSecond)
                        .orElse(otherwise);
    }

    private static Optional<Instant> toTheSecond(String text) {
        return Moments.instant(text.replaceFirst("\\.[0-9]{1,9}Z$", "Z"));
    }

    private static DayRules rules(Element rules) {
        if (rules.isAbsent() || !rules.isObject()) {
            return new DayRules(Map.of(), Map.of());
        }
        return new DayRules(byLevel(rules.field("minDays"), 7), byLevel(rules.field("maxMinutesPerDay"), 24 * 60));
    }

    private static Map<Level, Integer> byLevel(Element limits, int most) {
        Map<Level, Integer> byLevel = new TreeMap<>();
        List<String> names = limits.isAbsent() || !limits.isObject() ? List.of() : new ArrayList<>(limits.names());
        for (String name : names) {
            Element limit = limits.field(name);
            Tracks.levelNamed(name)
                    .ifPresentOrElse(
                            level -> limit.whole(1, most).ifPresent(value -> byLevel.put(level, value)),
                            () -> limit.report("the level IOP or PHP", "was " + Shown.text(name)));
        }
        return byLevel;
    }
}
