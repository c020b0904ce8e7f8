package org.careweek.plugin.weekview.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.careweek.core.program.PrivateText;
import org.careweek.core.rule.Severity;
import org.careweek.core.transition.review.ReviewState;
import org.careweek.spi.calendar.CareTimeline;
import org.careweek.spi.calendar.CareTimeline.Authorized;
import org.careweek.spi.calendar.CareTimeline.DueReview;
import org.careweek.spi.calendar.CareTimeline.Event;
import org.careweek.spi.calendar.CareTimeline.EventKind;
import org.careweek.spi.calendar.CareTimeline.Finding;
import org.careweek.spi.calendar.CareTimeline.Stay;
import org.careweek.spi.calendar.CareTimeline.Week;

/** Invented episodes to look at: one as a conference meets it, one of two years, one of a single day, a crowded one, and none. */
public final class SampleTimelines {

    private static final String PHP = "PHP";
    private static final String IOP = "IOP";

    private SampleTimelines() {}

    public static CareTimeline empty() {
        return CareTimeline.builder()
                .weekStarts(DayOfWeek.MONDAY)
                .label(PrivateText.of("P-000"))
                .site("Riverbend")
                .asOf(date("2026-03-30"))
                .build();
    }

    public static CareTimeline oneDay() {
        return CareTimeline.builder()
                .weekStarts(DayOfWeek.MONDAY)
                .label(PrivateText.of("P-007"))
                .site("Riverbend")
                .asOf(date("2026-03-30"))
                .stays(List.of(new Stay(IOP, date("2026-03-11"), date("2026-03-12"), false)))
                .weeks(List.of(new Week(
                        IOP, date("2026-03-11"), 1, 1, OptionalInt.of(180), 77, 171, "partial, would be above")))
                .events(List.of(
                        new Event(date("2026-03-11"), EventKind.ADMISSION, "Admitted to Evening IOP."),
                        new Event(date("2026-03-12"), EventKind.DISCHARGE, "Discharged: moved away.")))
                .build();
    }

    /** Partial hospitalization, a step down, a relapse, some weeks more of partial hospitalization, and the return. */
    public static CareTimeline relapse() {
        List<Stay> stays = List.of(
                stay(PHP, "2026-01-07", "2026-02-04", false),
                stay(IOP, "2026-02-04", "2026-02-25", false),
                stay(PHP, "2026-02-25", "2026-03-11", false),
                stay(IOP, "2026-03-11", "2026-03-31", true));
        return CareTimeline.builder()
                .weekStarts(DayOfWeek.MONDAY)
                .label(PrivateText.of("P-014"))
                .site("Riverbend")
                .asOf(date("2026-03-30"))
                .stays(stays)
                .weeks(weeks(stays, new Random(14)))
                .events(List.of(
                        event("2026-01-07", EventKind.ADMISSION, "Admitted to Day PHP."),
                        event("2026-02-04", EventKind.STEP_DOWN, "Stepped down from Day PHP to Evening IOP."),
                        event("2026-02-20", EventKind.RELAPSE, "Relapse reported in group; nothing is reset."),
                        event(
                                "2026-02-25",
                                EventKind.STEP_UP,
                                "Stepped up from Evening IOP to Day PHP for two weeks after the relapse."),
                        event("2026-03-11", EventKind.STEP_DOWN, "Returned from Day PHP to Evening IOP.")))
                .reviews(List.of(
                        review("Medicare PHP certification", "2026-01-25", ReviewState.DONE),
                        review("Treatment plan", "2026-02-06", ReviewState.LATE),
                        review("Medicare PHP certification", "2026-02-24", ReviewState.OVERDUE),
                        review("Relapse response", "2026-02-27", ReviewState.DONE),
                        review("Treatment plan", "2026-03-30", ReviewState.DUE),
                        review("Medicare IOP certification", "2026-04-08", ReviewState.UPCOMING)))
                .authorizations(List.of(
                        authorized("A-1 (Day PHP)", PHP, "2025-12-29", "2026-02-03", 18, 0, used(stays, 0, 18, "")),
                        authorized("A-2 (Evening IOP)", IOP, "2026-02-04", "2026-05-05", 24, 10, usedIop(stays)),
                        authorized("A-3 (Day PHP)", PHP, "2026-02-27", "2026-03-13", 10, 2, phpAgain(stays))))
                .uncovered(List.of(date("2026-02-02"), date("2026-02-03"), date("2026-02-25"), date("2026-02-26")))
                .findings(List.of(
                        new Finding(
                                date("2026-02-25"),
                                Severity.BLOCK,
                                "2 days of PHP after the step up are not covered by an authorization."),
                        new Finding(
                                date("2026-02-24"),
                                Severity.WARN,
                                "The PHP certification that was due on 24 February is overdue by 34 days."),
                        new Finding(
                                date("2026-02-20"),
                                Severity.WARN,
                                "The relapse of 20 February was answered within the days that the policy asks for.")))
                .build();
    }

    /** Everything on one date, at the end of the chart, with texts that do not break. */
    public static CareTimeline crowded() {
        String unbroken = "Unbreakable".repeat(12);
        LocalDate day = date("2026-03-29");
        return CareTimeline.builder()
                .weekStarts(DayOfWeek.MONDAY)
                .label(PrivateText.of(unbroken))
                .site(unbroken)
                .asOf(day)
                .stays(List.of(
                        new Stay(unbroken, date("2026-01-07"), date("2026-03-30"), true),
                        stay(PHP, "2026-03-28", "2026-03-29", false)))
                .weeks(List.of(new Week(unbroken, day, 1, 1, OptionalInt.of(5999), 540, 6001, unbroken)))
                .events(Stream.of(EventKind.values())
                        .map(kind -> new Event(day, kind, unbroken))
                        .toList())
                .reviews(Stream.of(ReviewState.values())
                        .map(state -> new DueReview(unbroken, day, state))
                        .toList())
                .authorizations(List.of(
                        authorized(unbroken, unbroken, "2026-03-29", "2026-03-29", 18, 17, List.of(day)),
                        authorized(unbroken, unbroken, "2020-01-01", "2030-03-29", 0, 0, List.of())))
                .uncovered(List.of(day, day))
                .findings(List.of(new Finding(day, Severity.BLOCK, unbroken)))
                .build();
    }

    /** Two years, with a change of level every few weeks. */
    public static CareTimeline twoYears() {
        List<Stay> stays = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        List<DueReview> reviews = new ArrayList<>();
        List<Authorized> authorizations = new ArrayList<>();
        List<LocalDate> uncovered = new ArrayList<>();
        String[] levels = {PHP, IOP, "OP", IOP};
        int[] lengths = {26, 73, 61, 44};
        LocalDate from = date("2024-04-03");
        events.add(new Event(from, EventKind.ADMISSION, "Admitted to Day PHP."));
        for (int i = 0; from.isBefore(date("2026-03-25")); i++) {
            LocalDate end = from.plusDays(lengths[i % 4]);
            boolean open = !end.isBefore(date("2026-03-31"));
            stays.add(new Stay(levels[i % 4], from, open ? date("2026-03-31") : end, open));
            authorizations.add(new Authorized(
                    PrivateText.of("A-" + (i + 1)),
                    levels[i % 4],
                    from.minusDays(3),
                    end.plusDays(9),
                    "days",
                    40,
                    12,
                    from.datesUntil(from.plusDays(28)).toList()));
            if (i > 0) {
                events.add(
                        i % 4 == 1 || i % 4 == 2
                                ? new Event(from, EventKind.STEP_DOWN, "Stepped down to " + levels[i % 4] + ".")
                                : new Event(from, EventKind.STEP_UP, "Stepped up to " + levels[i % 4] + "."));
            }
            for (int day = 18; day < lengths[i % 4]; day += 30) {
                reviews.add(new DueReview(
                        "Treatment plan",
                        from.plusDays(day),
                        from.plusDays(day).isBefore(date("2026-03-30")) ? ReviewState.DONE : ReviewState.UPCOMING));
            }
            uncovered.add(from);
            from = end;
        }
        return CareTimeline.builder()
                .weekStarts(DayOfWeek.MONDAY)
                .label(PrivateText.of("P-021"))
                .site("Riverbend")
                .asOf(date("2026-03-30"))
                .stays(stays)
                .weeks(weeks(stays, new Random(21)))
                .events(events)
                .reviews(reviews)
                .authorizations(authorizations)
                .uncovered(uncovered)
                .findings(uncovered.stream()
                        .map(day -> new Finding(day, Severity.WARN, "The first day of a stay is not covered."))
                        .toList())
                .build();
    }

    private static List<Week> weeks(List<Stay> stays, Random random) {
        List<Week> weeks = new ArrayList<>();
        for (Stay stay : stays) {
            LocalDate day = stay.from();
            while (day.isBefore(stay.end())) {
                LocalDate start = day;
                do {
                    day = day.plusDays(1);
                } while (day.isBefore(stay.end()) && day.getDayOfWeek() != DayOfWeek.MONDAY);
                weeks.add(week(stay.level(), start, (int) (day.toEpochDay() - start.toEpochDay()), random));
            }
        }
        return weeks;
    }

    private static Week week(String level, LocalDate start, int days, Random random) {
        boolean php = level.equals(PHP);
        int least = (php ? 20 : level.equals(IOP) ? 9 : 0) * 60 * days / 7;
        int most = php ? Integer.MAX_VALUE : 1200 * days / 7;
        int attended = Math.min(days, php ? 5 : 3);
        if (level.equals("OP")) {
            return new Week(level, start, days, Math.min(1, days), OptionalInt.empty(), 0, Integer.MAX_VALUE, "");
        }
        int minutes = least + (random.nextInt(26) - 5) * 15;
        String verdict = days < 7 ? "partial week" : minutes < least ? "below" : "within";
        return new Week(level, start, days, attended, OptionalInt.of(Math.max(0, minutes)), least, most, verdict);
    }

    private static List<LocalDate> used(List<Stay> stays, int stay, int most, String from) {
        return stays.get(stay)
                .from()
                .datesUntil(stays.get(stay).end())
                .filter(day -> day.getDayOfWeek().getValue() < 6)
                .filter(day -> from.isEmpty() || !day.isBefore(date(from)))
                .limit(most)
                .toList();
    }

    private static List<LocalDate> usedIop(List<Stay> stays) {
        List<LocalDate> used = new ArrayList<>(used(stays, 1, 99, ""));
        used.addAll(used(stays, 3, 99, ""));
        return used.stream()
                .filter(day -> day.getDayOfWeek().getValue() % 2 == 0 || day.getDayOfMonth() % 5 == 0)
                .limit(14)
                .toList();
    }

    private static List<LocalDate> phpAgain(List<Stay> stays) {
        return used(stays, 2, 8, "2026-02-27");
    }

    private static Stay stay(String level, String from, String end, boolean open) {
        return new Stay(level, date(from), date(end), open);
    }

    private static Event event(String date, EventKind kind, String sentence) {
        return new Event(date(date), kind, sentence);
    }

    private static DueReview review(String name, String due, ReviewState state) {
        return new DueReview(name, date(due), state);
    }

    private static Authorized authorized(
            String label, String level, String from, String through, int granted, int left, List<LocalDate> used) {
        return new Authorized(PrivateText.of(label), level, date(from), date(through), "days", granted, left, used);
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}
