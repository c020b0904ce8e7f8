package org.careweek.example.clinic.input.week;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.careweek.example.clinic.input.Moments;
import org.careweek.example.clinic.input.Shown;
import org.careweek.example.clinic.input.json.Element;

/** Reads when someone can come. */
final class Windows {

    private static final int MOST = 10_000;
    private static final int LAST_MINUTE = 24 * 60 - 1;

    private Windows() {}

    static List<Window> in(Element list) {
        List<Window> windows = new ArrayList<>();
        for (Element element : list.objects(MOST)) {
            Optional<DayOfWeek> day = element.field("day")
                    .parsed("a weekday from MONDAY to SUNDAY", Windows::shownDay, Windows::dayNamed);
            Optional<Integer> from = minute(element.field("from"), "a time from 00:00 to 23:59", LAST_MINUTE);
            Element toField = element.field("to");
            Optional<Integer> to = minute(toField, "a time from 00:01 to 24:00", LAST_MINUTE + 1);
            if (from.isPresent() && to.isPresent() && to.get() <= from.get()) {
                toField.report("a time after " + clock(from.get()), "was " + clock(to.get()));
            } else if (day.isPresent() && from.isPresent() && to.isPresent()) {
                windows.add(new Window(day.get(), from.get(), to.get()));
            }
        }
        return windows.stream().sorted().toList();
    }

    private static Optional<Integer> minute(Element element, String expected, int last) {
        return element.parsed(expected, Shown::time, text -> {
            OptionalInt minute = Moments.minuteOfDay(text);
            return minute.isPresent() && minute.getAsInt() <= last
                    ? Optional.of(minute.getAsInt())
                    : Optional.<Integer>empty();
        });
    }

    private static Optional<DayOfWeek> dayNamed(String text) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().equals(text))
                .findFirst();
    }

    /** Shows a weekday in another spelling; any other word may be somebody's name. */
    private static String shownDay(String text) {
        boolean weekday = Arrays.stream(DayOfWeek.values())
                .anyMatch(day -> day.name().equalsIgnoreCase(text)
                        || day.getDisplayName(TextStyle.SHORT, Locale.ROOT).equalsIgnoreCase(text));
        return weekday ? Shown.text(text) : "something else";
    }

    private static String clock(int minuteOfDay) {
        return String.format(Locale.ROOT, "%02d:%02d", minuteOfDay / 60, minuteOfDay % 60);
    }
}
