package org.careweek.plugin.icalendar.busy;

import static org.careweek.plugin.icalendar.busy.RecurrenceRule.Part.BYMONTH;
import static org.careweek.plugin.icalendar.busy.RecurrenceRule.Part.BYMONTHDAY;
import static org.careweek.plugin.icalendar.busy.RecurrenceRule.Part.BYWEEKNO;
import static org.careweek.plugin.icalendar.busy.RecurrenceRule.Part.BYYEARDAY;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The days, weeks, months or years that a rule looks at, and its dates in each. */
final class RulePeriods {

    private static final int DAYS_A_WEEK = 7;
    private static final int MONTHS_A_YEAR = 12;
    private static final int LAST_YEAR = 9999;

    private final RecurrenceRule rule;
    private final LocalDate start;
    private final Work work;

    RulePeriods(RecurrenceRule rule, LocalDate start, Work work) {
        this.rule = rule;
        this.start = start;
        this.work = work;
    }

    /** The number of a period with none of the rule's dates on or after {@code date} before it. */
    long reaching(LocalDate date) {
        long units = switch (rule.frequency()) {
            case DAILY -> date.toEpochDay() - start.toEpochDay();
            case WEEKLY -> Math.floorDiv(date.toEpochDay() - weekOf(start).toEpochDay(), DAYS_A_WEEK);
            case MONTHLY -> date.getYear() * 12L + date.getMonthValue() - month(start);
            case YEARLY -> date.getYear() - start.getYear();
        };
        return Math.max(0, Math.floorDiv(units, rule.interval()) - 1);
    }

    /** A day, as an epoch day, before which no date of the period lies. */
    long beginning(long period) {
        long passed = period * rule.interval();
        return switch (rule.frequency()) {
            case DAILY -> start.toEpochDay() + passed;
            case WEEKLY -> weekOf(start).toEpochDay() + DAYS_A_WEEK * passed;
            case MONTHLY -> firstOfMonth(month(start) - 1 + passed);
            case YEARLY -> firstOfMonth((start.getYear() + passed) * MONTHS_A_YEAR) - DAYS_A_WEEK;
        };
    }

    private static long firstOfMonth(long monthsSinceYearZero) {
        long year = monthsSinceYearZero / MONTHS_A_YEAR;
        return year > LAST_YEAR
                ? Long.MAX_VALUE
                : LocalDate.of((int) year, (int) (monthsSinceYearZero % MONTHS_A_YEAR) + 1, 1)
                        .toEpochDay();
    }

    /** The dates of a period, in order. */
    List<LocalDate> dates(long period) throws UnusableValue {
        work.spend(1);
        LocalDate first = LocalDate.ofEpochDay(beginning(period));
        return switch (rule.frequency()) {
            case DAILY -> matching(first, 1, this::isOfDay);
            case WEEKLY -> matching(first, DAYS_A_WEEK, this::isOfWeek);
            case MONTHLY -> hasMonth(first) ? matching(first, first.lengthOfMonth(), this::isOfMonth) : List.of();
            case YEARLY -> ofYear((int) (start.getYear() + period * rule.interval()));
        };
    }

    private List<LocalDate> ofYear(int year) throws UnusableValue {
        List<LocalDate> dates = new ArrayList<>();
        if (rule.has(BYWEEKNO)) {
            LocalDate week = weekOf(LocalDate.of(year, 1, 4));
            LocalDate end = weekOf(LocalDate.of(year + 1, 1, 4));
            int weeks = (int) (ChronoUnit.DAYS.between(week, end) / DAYS_A_WEEK);
            for (int number = 1; number <= weeks; number++) {
                if (lists(BYWEEKNO, number, weeks)) {
                    dates.addAll(matching(week.plusDays(DAYS_A_WEEK * (number - 1L)), DAYS_A_WEEK, this::isOfYear));
                }
            }
            return dates;
        }
        for (int month = 1; month <= MONTHS_A_YEAR; month++) {
            LocalDate first = LocalDate.of(year, month, 1);
            work.spend(1);
            if (hasMonth(first)) {
                dates.addAll(matching(first, first.lengthOfMonth(), this::isOfYear));
            }
        }
        return dates;
    }

    private List<LocalDate> matching(LocalDate first, int days, Predicate<LocalDate> fits) throws UnusableValue {
        work.spend(days);
        List<LocalDate> dates = new ArrayList<>();
        for (int i = 0; i < days; i++) {
            LocalDate date = first.plusDays(i);
            if (fits.test(date)) {
                dates.add(date);
            }
        }
        return dates;
    }

    private boolean isOfDay(LocalDate date) {
        return hasMonth(date) && hasMonthDay(date) && (rule.days().isEmpty() || isListed(date, 0, 0));
    }

    private boolean isOfWeek(LocalDate date) {
        return hasMonth(date)
                && (rule.days().isEmpty() ? date.getDayOfWeek() == start.getDayOfWeek() : isListed(date, 0, 0));
    }

    private boolean isOfMonth(LocalDate date) {
        boolean sameDay = date.getDayOfMonth() == start.getDayOfMonth();
        return hasMonthDay(date) && (rule.days().isEmpty() ? rule.has(BYMONTHDAY) || sameDay : isListedInMonth(date));
    }

    private boolean isOfYear(LocalDate date) {
        if (!hasMonth(date) || !hasMonthDay(date) || !hasYearDay(date)) {
            return false;
        }
        if (!rule.days().isEmpty()) {
            return rule.has(BYMONTH) ? isListedInMonth(date) : isListedInYear(date);
        }
        if (rule.has(BYMONTHDAY) || rule.has(BYYEARDAY)) {
            return true;
        }
        if (rule.has(BYWEEKNO)) {
            return date.getDayOfWeek() == start.getDayOfWeek();
        }
        return date.getDayOfMonth() == start.getDayOfMonth()
                && (rule.has(BYMONTH) || date.getMonth() == start.getMonth());
    }

    private boolean hasMonth(LocalDate date) {
        return !rule.has(BYMONTH) || rule.of(BYMONTH).contains(date.getMonthValue());
    }

    private boolean hasMonthDay(LocalDate date) {
        return !rule.has(BYMONTHDAY) || lists(BYMONTHDAY, date.getDayOfMonth(), date.lengthOfMonth());
    }

    private boolean hasYearDay(LocalDate date) {
        return !rule.has(BYYEARDAY) || lists(BYYEARDAY, date.getDayOfYear(), date.lengthOfYear());
    }

    /** Whether a part lists a number, counted from the beginning or from the end. */
    private boolean lists(RecurrenceRule.Part part, int number, int most) {
        return rule.of(part).contains(number) || rule.of(part).contains(number - most - 1);
    }

    private boolean isListedInMonth(LocalDate date) {
        return isListedAmong(date, date.getDayOfMonth(), date.lengthOfMonth());
    }

    private boolean isListedInYear(LocalDate date) {
        return isListedAmong(date, date.getDayOfYear(), date.lengthOfYear());
    }

    /** Whether the weekday is listed with its place, where the date is such a one of so many days. */
    private boolean isListedAmong(LocalDate date, int number, int days) {
        return isListed(date, (number - 1) / DAYS_A_WEEK + 1, -((days - number) / DAYS_A_WEEK + 1));
    }

    private boolean isListed(LocalDate date, int place, int fromEnd) {
        return rule.days().stream()
                .anyMatch(listed -> listed.day() == date.getDayOfWeek()
                        && (listed.place() == 0 || listed.place() == place || listed.place() == fromEnd));
    }

    private LocalDate weekOf(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(rule.weekStart()));
    }

    private static long month(LocalDate date) {
        return date.getYear() * 12L + date.getMonthValue();
    }
}
