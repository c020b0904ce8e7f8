package org.careweek.core.transition.correction;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.careweek.core.compliance.ComplianceCheck;
import org.careweek.core.compliance.ComplianceReport;
import org.careweek.core.coverage.Authorizations;
import org.careweek.core.hours.Attendance;
import org.careweek.core.hours.AttendanceId;
import org.careweek.core.hours.CountedHours;
import org.careweek.core.hours.CountingReason;
import org.careweek.core.hours.HoursEntry;
import org.careweek.core.program.SessionId;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.transition.review.Review;
import org.careweek.core.transition.review.ReviewSchedule;
import org.careweek.core.transition.review.ServiceDays;

/**
 * By what somebody's care is stated: the same for what is stated before a correction and after it, so that nothing but the
 * records can make a difference.
 *
 * @param check the rules that judge
 * @param weeks the weeks that are reported, in order; each of the site's calendar
 * @param authorizations what payers granted
 * @param reviews which reviews are asked for, and were done
 * @param asOf the date on which the state of the reviews is told
 */
public record Terms(
        ComplianceCheck check,
        List<ProgramWeek> weeks,
        Authorizations authorizations,
        List<ReviewLog> reviews,
        LocalDate asOf) {

    /** A session and the date on which it was scheduled: what a payer and a review count. */
    private record Attended(LocalDate date, SessionId session) {}

    public Terms {
        weeks = weeks.stream()
                .distinct()
                .sorted(Comparator.comparing(ProgramWeek::firstDate))
                .toList();
        reviews = List.copyOf(reviews);
    }

    /**
     * What these terms make of a record.
     *
     * @throws IllegalArgumentException if a reported week is none of the record's calendar
     */
    public Statement state(CareRecord record) {
        if (!weeks.stream()
                .allMatch(week -> record.calendar().weekOf(week.firstDate()).equals(week))) {
            throw new IllegalArgumentException("every reported week must be one of the site's calendar");
        }
        CountedHours hours = CountedHours.of(
                record.calendar(), record.episode().levels(), check.policy().counting(), record.attendance());
        List<ComplianceReport> reports = weeks.stream()
                .flatMap(week -> hours.parts(week).stream())
                .map(check::judge)
                .toList();
        ServiceDays days = ServiceDays.of(record.calendar(), attended(hours, record.attendance()));
        List<Review> due = reviews.stream()
                .flatMap(log ->
                        ReviewSchedule.of(log.sequence(), record.episode(), days).reviews(asOf, log.done()).stream())
                .toList();
        return new Statement(
                this,
                reports,
                days.dates(),
                authorizations.allocate(days.dates(), record.episode().levels()),
                due);
    }

    /** The scheduled date of each session of which some time is credited; it is of that date, also after midnight. */
    private static List<LocalDate> attended(CountedHours hours, List<Attendance> rows) {
        Set<AttendanceId> credited = hours.entries().stream()
                .filter(entry ->
                        entry.reason() == CountingReason.COUNTED || entry.reason() == CountingReason.ALREADY_COUNTED)
                .map(HoursEntry::row)
                .collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> credited.contains(row.id()))
                .map(row -> new Attended(row.scheduled().date(), row.session()))
                .distinct()
                .map(Attended::date)
                .toList();
    }

    @Override
    public String toString() {
        return "Terms[private]";
    }
}
