package org.careweek.plugin.icalendar.busy;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * How something recurs, as RFC 5545 has it, from daily to yearly.
 *
 * @param interval every so many periods, 1 or more
 * @param count how many there are, 1 or more
 * @param until the last time or date, as written
 * @param numbers of the parts that list numbers; a part that is absent has no entry
 * @param days of the week, each with the place that it has in its month or year
 * @param weekStart the first day of a week
 */
record RecurrenceRule(
        Frequency frequency,
        long interval,
        OptionalLong count,
        Optional<String> until,
        Map<Part, List<Integer>> numbers,
        List<Day> days,
        DayOfWeek weekStart) {

    enum Frequency {
        DAILY,
        WEEKLY,
        MONTHLY,
        YEARLY
    }

    /** A part that lists numbers, and which it takes. */
    enum Part {
        BYMONTH(n -> n >= 1 && n <= 12),
        BYWEEKNO(n -> n != 0 && Math.abs(n) <= 53),
        BYYEARDAY(n -> n != 0 && Math.abs(n) <= 366),
        BYMONTHDAY(n -> n != 0 && Math.abs(n) <= 31),
        BYHOUR(n -> n >= 0 && n <= 23),
        BYMINUTE(n -> n >= 0 && n <= 59),
        BYSECOND(n -> n >= 0 && n <= 59),
        BYSETPOS(n -> n != 0 && Math.abs(n) <= 366);

        private final IntPredicate takes;

        Part(IntPredicate takes) {
            this.takes = takes;
        }
    }

    /**
     * A day of the week.
     *
     * @param place which of them, from the end where negative; 0 for every one
     */
    record Day(int place, DayOfWeek day) {}

    List<Integer> of(Part part) {
        return numbers.getOrDefault(part, List.of());
    }

    boolean has(Part part) {
        return numbers.containsKey(part);
    }

    /** Takes a rule apart, strictly: one that is not understood whole is not used at all. */
    static RecurrenceRule parse(String text) throws UnusableValue {
        Map<String, String> parts = new HashMap<>();
        for (String part : text.strip().toUpperCase(Locale.ROOT).split(";")) {
            int equals = part.indexOf('=');
            if (equals < 0 || parts.put(part.substring(0, equals), part.substring(equals + 1)) != null) {
                throw unreadable("a rule of parts such as FREQ=WEEKLY, each once");
            }
        }
        Frequency frequency = frequency(parts.remove("FREQ"));
        Map<Part, List<Integer>> numbers = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            String list = parts.remove(part.name());
            if (list != null) {
                numbers.put(part, numbers(part, list));
            }
        }
        String interval = parts.remove("INTERVAL");
        String count = parts.remove("COUNT");
        String until = parts.remove("UNTIL");
        String days = parts.remove("BYDAY");
        String weekStart = parts.remove("WKST");
        if (!parts.isEmpty()) {
            throw new UnusableValue(RefusalReason.UNSUPPORTED, "a rule of the parts of RFC 5545 alone");
        }
        if (count != null && until != null) {
            throw unreadable("a rule with a number of times or an end, not both");
        }
        RecurrenceRule rule = new RecurrenceRule(
                frequency,
                interval == null ? 1 : positive(interval),
                count == null ? OptionalLong.empty() : OptionalLong.of(positive(count)),
                Optional.ofNullable(until),
                numbers,
                days == null ? List.of() : days(days),
                weekStart == null ? DayOfWeek.MONDAY : weekday(weekStart));
        rule.checkParts();
        return rule;
    }

    /** What RFC 5545, 3.3.10, says must not come together. */
    private void checkParts() throws UnusableValue {
        boolean yearly = frequency == Frequency.YEARLY;
        boolean places = days.stream().anyMatch(day -> day.place() != 0);
        boolean apart = has(Part.BYWEEKNO) && !yearly
                || has(Part.BYYEARDAY) && !yearly
                || has(Part.BYMONTHDAY) && frequency == Frequency.WEEKLY
                || places && !yearly && frequency != Frequency.MONTHLY
                || places && has(Part.BYWEEKNO);
        if (apart) {
            throw unreadable("a rule of parts that may come together");
        }
    }

    private static Frequency frequency(String name) throws UnusableValue {
        for (Frequency frequency : Frequency.values()) {
            if (frequency.name().equals(name)) {
                return frequency;
            }
        }
        if (List.of("HOURLY", "MINUTELY", "SECONDLY").contains(String.valueOf(name))) {
            throw new UnusableValue(RefusalReason.UNSUPPORTED, "a rule that recurs daily at most");
        }
        throw unreadable("a rule with FREQ");
    }

    private static List<Integer> numbers(Part part, String list) throws UnusableValue {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (String text : list.split(",", -1)) {
            int number = number(text.strip(), 3);
            if (!part.takes.test(number)) {
                throw unreadable("a rule of numbers in their bounds");
            }
            numbers.add(number);
        }
        return List.copyOf(numbers);
    }

    private static List<Day> days(String list) throws UnusableValue {
        TreeSet<Integer> seen = new TreeSet<>();
        List<Day> days = new ArrayList<>();
        for (String item : list.split(",", -1)) {
            String text = item.strip();
            if (text.length() < 2) {
                throw unreadable("a rule of weekdays from MO to SU");
            }
            String place = text.substring(0, text.length() - 2);
            Day day = new Day(place.isEmpty() ? 0 : number(place, 2), weekday(text.substring(text.length() - 2)));
            if (!place.isEmpty() && (day.place() == 0 || Math.abs(day.place()) > 53)) {
                throw unreadable("a rule of numbers in their bounds");
            }
            if (seen.add(day.place() * 7 + day.day().ordinal())) {
                days.add(day);
            }
        }
        return List.copyOf(days);
    }

    private static DayOfWeek weekday(String name) throws UnusableValue {
        int index = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU").indexOf(name);
        if (index < 0) {
            throw unreadable("a rule of weekdays from MO to SU");
        }
        return DayOfWeek.of(index + 1);
    }

    private static long positive(String text) throws UnusableValue {
        long number = number(text.strip(), 10);
        if (number < 1) {
            throw unreadable("a rule of numbers in their bounds");
        }
        return number;
    }

    /** A number of so many digits at most; anything else is no number. */
    private static int number(String text, int digits) throws UnusableValue {
        int from = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        boolean plain = text.length() > from
                && text.length() - from <= digits
                && text.chars().skip(from).allMatch(c -> c >= '0' && c <= '9');
        long number = 0;
        for (int i = from; plain && i < text.length(); i++) {
            number = number * 10 + (text.charAt(i) - '0');
        }
        if (!plain || number > Integer.MAX_VALUE) {
            throw unreadable("a rule of numbers in their bounds");
        }
        return (int) (text.startsWith("-") ? -number : number);
    }

    private static UnusableValue unreadable(String expected) {
        return new UnusableValue(RefusalReason.UNREADABLE_RULE, expected);
    }
}
