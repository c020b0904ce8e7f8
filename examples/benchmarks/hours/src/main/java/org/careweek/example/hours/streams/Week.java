package org.careweek.example.hours.streams;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.careweek.example.hours.table.Status;
import org.careweek.example.hours.table.WeekLine;

/** A part of a week, counted and judged. */
record Week(
        int participant,
        Part part,
        boolean isHeld,
        long seconds,
        long minutes15,
        long possible,
        String status,
        String prorated,
        long rows,
        long attended,
        long absent,
        long unrecorded) {

    static Week of(
            int participant,
            Part part,
            Collection<LocalDate> dates,
            Map<LocalDate, Long> counted,
            Map<LocalDate, Long> possibleOn,
            Map<LocalDate, List<Visit>> visitsOn) {
        List<Visit> visits = dates.stream()
                .flatMap(date -> visitsOn.getOrDefault(date, List.of()).stream())
                .toList();
        long seconds =
                dates.stream().mapToLong(date -> counted.getOrDefault(date, 0L)).sum();
        long units = dates.stream()
                .mapToLong(date -> counted.getOrDefault(date, 0L) / 900)
                .sum();
        long possible = dates.stream()
                        .mapToLong(date -> possibleOn.getOrDefault(date, 0L))
                        .sum()
                / 60;
        return new Week(
                participant,
                part,
                !visits.isEmpty() || seconds > 0,
                seconds,
                units * 15,
                possible,
                part.status(seconds / 60, possible),
                part.prorated(seconds / 60, possible),
                visits.stream()
                        .filter(visit -> visit.status() != Status.CANCELLED)
                        .count(),
                visits.stream().filter(Visit::isAttended).count(),
                visits.stream().filter(Visit::isAbsent).count(),
                visits.stream().filter(Visit::isUnrecorded).count());
    }

    String line(String id) {
        return new WeekLine()
                .begin(id)
                .with(part.weekStart())
                .with(part.start())
                .with(part.days())
                .with(part.level())
                .with(part.isFull() ? "FULL" : "PARTIAL")
                .with(seconds)
                .with(seconds / 60)
                .with(minutes15)
                .with(possible)
                .with(status)
                .with(prorated)
                .with(rows)
                .with(attended)
                .with(absent)
                .with(unrecorded)
                .end();
    }
}
