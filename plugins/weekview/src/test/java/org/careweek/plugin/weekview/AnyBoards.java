package org.careweek.plugin.weekview;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.careweek.core.program.PrivateText;
import org.careweek.spi.calendar.WeekBoard;
import org.careweek.spi.calendar.WeekBoard.Group;
import org.careweek.spi.calendar.WeekBoard.Note;
import org.careweek.spi.calendar.WeekBoard.Placed;
import org.careweek.spi.calendar.WeekBoard.Unplaced;

/** Boards of every kind, with sessions at any minute of the week and a little outside it, and texts that mean harm. */
@SuppressWarnings({"exports", "missing-explicit-ctor"})
public final class AnyBoards extends DomainContextBase {

    private static final List<String> TRACKS = List.of("Day PHP", "Evening IOP", "Adolescent IOP");
    private static final int MINUTES_A_WEEK = 7 * 24 * 60;

    @Provide
    Arbitrary<WeekBoard> boards() {
        return Arbitraries.of("America/Phoenix", "America/Chicago", "Australia/Lord_Howe", "America/Havana", "UTC")
                .map(ZoneId::of)
                .flatMap(zone -> Arbitraries.of("2026-03-02", "2026-03-30", "2026-10-26", "2026-12-28")
                        .map(LocalDate::parse)
                        .flatMap(first -> board(first, zone)));
    }

    @Provide
    public static Arbitrary<String> hostileTexts() {
        Arbitrary<String> known = Arbitraries.of(
                "<script>alert(1)</script>",
                "</style></title><img src=x onerror=alert(1)>",
                "\"><b x='",
                "' onmouseover='x",
                "&amp; &#0; &lt;",
                "]]>",
                "<!--",
                "-->",
                "<?xml?>",
                "\u0000\u0007\u001b\u0085",
                "\uD800",
                "a\uDC00\uD800b",
                "\uFFFE\uFFFF",
                "\u202Egnp.exe",
                "${x} {{y}}");
        return Arbitraries.oneOf(known, Arbitraries.strings().all().ofMaxLength(20));
    }

    private static Arbitrary<WeekBoard> board(LocalDate first, ZoneId zone) {
        ZonedDateTime midnight = first.atStartOfDay(zone);
        return Combinators.combine(
                        group(midnight).list().ofMaxSize(40),
                        placed().list().ofMaxSize(12),
                        unplaced().list().ofMaxSize(6),
                        notes().list().ofMaxSize(3),
                        Arbitraries.longs().between(0, 1_000_000),
                        Arbitraries.longs().between(0, 1_000_000))
                .as((groups, placed, unplaced, notes, score, gap) -> WeekBoard.builder()
                        .site("Riverbend")
                        .week(first, zone)
                        .groups(groups)
                        .placed(placed)
                        .unplaced(unplaced)
                        .notes(notes)
                        .quality(score, score + gap)
                        .build());
    }

    private static Arbitrary<Group> group(ZonedDateTime midnight) {
        return Combinators.combine(
                        Arbitraries.integers().between(-200, MINUTES_A_WEEK + 200),
                        Arbitraries.integers().between(1, 400),
                        Arbitraries.of("Group therapy", "Education"),
                        Arbitraries.of(TRACKS).list().uniqueElements().ofMaxSize(3),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of("", "Cedar"))
                .as((start, minutes, service, tracks, taken, free, room) -> new Group(
                        midnight.plusMinutes(start),
                        midnight.plusMinutes(start + minutes),
                        service,
                        tracks,
                        taken,
                        taken + free,
                        room));
    }

    private static Arbitrary<Placed> placed() {
        return Combinators.combine(
                        Arbitraries.of(TRACKS),
                        Arbitraries.integers().between(0, 2400),
                        Arbitraries.integers().between(0, 2400),
                        Arbitraries.of(1200, 1800, Integer.MAX_VALUE))
                .as((track, planned, ordered, most) ->
                        new Placed(PrivateText.of("P"), track, "IOP", planned, ordered, 540, most));
    }

    private static Arbitrary<Note> notes() {
        Arbitrary<String> text = Arbitraries.strings().all().ofMaxLength(30);
        return Combinators.combine(text, text, text.list().ofMaxSize(4)).as(Note::new);
    }

    private static Arbitrary<Unplaced> unplaced() {
        return Arbitraries.of("Too few free hours.", "No seat is left.")
                .list()
                .ofMaxSize(3)
                .map(reasons -> new Unplaced(PrivateText.of("U"), "Evening IOP", reasons));
    }
}
