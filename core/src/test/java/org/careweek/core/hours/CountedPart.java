package org.careweek.core.hours;

import java.time.LocalDate;
import org.careweek.core.compliance.ComplianceReport;

/** One line of {@code weeks.csv}, as the ledger or as the naive count says it. */
public record CountedPart(
        LocalDate weekStart,
        LocalDate start,
        int days,
        String level,
        String kind,
        long seconds,
        long minutes,
        long minutes15,
        long possible,
        String status,
        String prorated,
        int rows,
        int attended,
        int absent,
        int unrecorded) {

    public static CountedPart of(ComplianceReport report) {
        WeekHours hours = report.hours();
        WeekPart part = hours.part();
        return new CountedPart(
                part.week().firstDate(),
                part.start(),
                part.days(),
                part.level().map(Enum::name).orElse("NONE"),
                part.isFull() ? "FULL" : "PARTIAL",
                hours.seconds(),
                hours.time().minutes(),
                hours.wholeUnits().minutes(),
                hours.possible().minutes(),
                report.verdict().name(),
                report.prorated().name(),
                hours.counts().rows(),
                hours.counts().attended(),
                hours.counts().absent(),
                hours.counts().unrecorded());
    }
}
