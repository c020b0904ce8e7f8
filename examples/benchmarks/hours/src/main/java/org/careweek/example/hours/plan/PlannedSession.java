package org.careweek.example.hours.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;

/** A session as one would annotate it without us. */
record PlannedSession(
        @NotBlank String id,
        @NotBlank String track,
        @NotNull LocalDateTime start,
        @Min(1) @Max(1440) int minutes) {

    LocalDateTime end() {
        return start.plusMinutes(minutes);
    }
}
