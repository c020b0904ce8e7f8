package org.careweek.example.clinic.input.week;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.careweek.core.time.InstantRanges;
import org.careweek.core.time.ProgramWeek;
import org.careweek.example.clinic.input.json.Element;
import org.careweek.plugin.icalendar.busy.BusyAnswer;
import org.careweek.plugin.icalendar.busy.BusyCalendarReader;
import org.careweek.plugin.icalendar.busy.CalendarRefusal;
import org.careweek.plugin.icalendar.busy.ReadingLimits;

/**
 * Reads when participants are busy from calendars that lie with the week's file. Whose calendar it is may show in its name, so neither
 * that nor anything in it is repeated. Each calendar is read once. Not safe for concurrent use.
 */
final class BusyCalendars {

    private static final int MOST = 100;
    private static final String PATH = "the path of a calendar from the week's folder, and within it";
    private static final String FILE = "a calendar that can be read";

    /** Stands for a week that could not be read, so that calendars are looked at all the same. */
    private static final ProgramWeek ANY = new ProgramWeek(LocalDate.EPOCH, ZoneOffset.UTC);

    private final ReadingLimits limits = ReadingLimits.standard();
    private final BusyCalendarReader reader = new BusyCalendarReader(limits);
    private final Map<Path, BusyAnswer> answers = new HashMap<>();
    private final Path folder;
    private final ProgramWeek week;

    /**
     * @param folder of the week's file, absolute
     * @param span absent where it could not be read
     */
    BusyCalendars(Path folder, Optional<WeekSpan> span) {
        this.folder = folder;
        this.week = span.map(it -> new ProgramWeek(it.first(), it.zone())).orElse(ANY);
    }

    /** The busy time of all calendars of a list, which may be absent. */
    InstantRanges in(Element list) {
        InstantRanges busy = InstantRanges.EMPTY;
        if (!list.isAbsent()) {
            for (Element element : list.elements(MOST)) {
                busy = busy.union(of(element));
            }
        }
        return busy;
    }

    private InstantRanges of(Element element) {
        Optional<Path> file = element.parsed(PATH, Element.HIDDEN, this::within);
        if (file.isEmpty()) {
            return InstantRanges.EMPTY;
        }
        if (!Files.exists(file.get())) {
            element.report(FILE, "there is none");
            return InstantRanges.EMPTY;
        }
        try {
            Path real = file.get().toRealPath();
            if (!real.startsWith(folder.toRealPath())) {
                element.report(PATH, "was something else");
            } else if (!Files.isRegularFile(real)) {
                element.report(FILE, "it is no file");
            } else {
                return read(element, real);
            }
        } catch (IOException unreadable) {
            element.report(FILE, "it cannot");
        }
        return InstantRanges.EMPTY;
    }

    private Optional<Path> within(String text) {
        try {
            Path path = Path.of(text);
            Path file = folder.resolve(path).normalize();
            boolean inside = !path.isAbsolute() && file.startsWith(folder) && !file.equals(folder);
            return inside ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }

    private InstantRanges read(Element element, Path file) throws IOException {
        BusyAnswer answer = answers.get(file);
        if (answer == null) {
            try (InputStream in = Files.newInputStream(file)) {
                answer = reader.read(in.readNBytes(limits.bytes() + 1), week);
            }
            answers.put(file, answer);
        }
        return answer.fold(BusyAnswer.Busy::time, refused -> {
            refused.refusals().forEach(refusal -> report(element, refusal));
            return InstantRanges.EMPTY;
        });
    }

    private static void report(Element element, CalendarRefusal refusal) {
        String place = refusal.line() == 0 ? "the calendar" : "line " + refusal.line() + " of the calendar";
        element.report(refusal.expected(), place + " is something else");
    }
}
