package org.careweek.example.clinic.hours;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.careweek.core.compliance.ComplianceReport;
import org.careweek.core.compliance.RuleFinding;
import org.careweek.core.hours.HoursEntry;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.rule.Fact;

/**
 * A verdict in words: what it is, what it rests on, each rule and reason with its source, and every counted and refused stretch of time.
 * Names nobody.
 *
 * @param report the verdict
 */
public record ExplainedWeek(ComplianceReport report) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("EEE HH:mm:ss", Locale.ROOT);

    /** The lines, in order. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        var part = report.hours().part();
        lines.add(report.verdict() + "  " + part.level().map(LevelOfCare::name).orElse("no level") + ", " + part.days()
                + " days from " + part.start() + ", in the week " + part.week());
        lines.add(report.explanation().sentence());
        for (Fact fact : report.explanation().facts()) {
            lines.add("  " + fact);
        }
        report.findings().forEach(finding -> addRule(lines, finding));
        report.hours().entries().stream()
                .map(HoursEntry::reason)
                .distinct()
                .sorted()
                .forEach(reason ->
                        lines.add("Reason " + reason + ": " + reason.sentence() + " [" + reason.citation() + "]"));
        report.hours().entries().forEach(entry -> lines.add(line(entry)));
        return lines;
    }

    private static void addRule(List<String> lines, RuleFinding finding) {
        lines.add("Rule " + finding.rule().id() + ": " + finding.state() + " ["
                + finding.rule().citation() + "]");
        finding.violations().forEach(violation -> lines.add("  " + violation.explanation()));
    }

    private String line(HoursEntry entry) {
        ZoneId zone = report.hours().part().week().zone();
        long seconds = entry.range().seconds();
        String length = String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
        return "  " + entry.date() + " " + clock(entry.range().start(), zone) + " - "
                + clock(entry.range().end(), zone) + "  " + length + " min  " + entry.reason() + "  session "
                + entry.session() + ", row " + entry.row();
    }

    private static String clock(Instant instant, ZoneId zone) {
        return CLOCK.format(instant.atZone(zone));
    }
}
