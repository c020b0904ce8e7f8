package org.careweek.example.hours.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/** A week's plan as one would annotate it without us: the hours of an intensive outpatient week, and no two sessions at once. */
record PlannedWeek(
        @NotBlank String track,
        @NotNull LocalDate start,
        @Min(1) int orderedMinutes,
        @NotEmpty List<@NotNull @Valid PlannedSession> sessions) {

    @AssertTrue
    boolean isWithinBand() {
        int minutes = sessions.stream().mapToInt(PlannedSession::minutes).sum();
        return minutes >= 540 && minutes <= 1200;
    }

    @AssertTrue
    boolean isAsOrdered() {
        return sessions.stream().mapToInt(PlannedSession::minutes).sum() == orderedMinutes;
    }

    @AssertTrue
    boolean isInItsWeek() {
        LocalDate end = start.plusDays(7);
        return sessions.stream()
                .map(session -> session.start().toLocalDate())
                .allMatch(date -> !date.isBefore(start) && date.isBefore(end));
    }

    @AssertTrue
    boolean isInOneTrack() {
        return sessions.stream().allMatch(session -> session.track().equals(track));
    }

    /** Sessions come by start. */
    @AssertTrue
    boolean isFreeOfOverlaps() {
        for (int next = 1; next < sessions.size(); next++) {
            if (sessions.get(next).start().isBefore(sessions.get(next - 1).end())) {
                return false;
            }
        }
        return true;
    }
}
