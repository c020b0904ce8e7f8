package org.careweek.core.transition.length;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.careweek.core.rule.Citation;
import org.careweek.core.transition.CareEpisode;
import org.careweek.core.transition.Discharge;

/**
 * How long one person's care is expected to take. It is an estimate: reassessment decides when care ends, never a week's
 * number.
 *
 * @param estimate what was expected at first
 * @param citation who says so
 * @param extensions what was decided since, in order; each to a later week than the one before, and dated no earlier
 */
public record LengthOfCare(ExpectedWeeks estimate, Citation citation, List<Extension> extensions) {

    public LengthOfCare {
        extensions = List.copyOf(extensions);
        int most = estimate.most();
        LocalDate date = LocalDate.MIN;
        for (Extension extension : extensions) {
            if (extension.most() <= most || extension.date().isBefore(date)) {
                throw new IllegalArgumentException(
                        "an extension must be to a later week than week " + most + ", and follow those before it");
            }
            most = extension.most();
            date = extension.date();
        }
    }

    /** An intensive outpatient program takes 8 to 12 weeks. */
    public static LengthOfCare iop() {
        return new LengthOfCare(
                new ExpectedWeeks(8, 12),
                Citation.of("Phoenix Rising Treatment", "What is an IOP program?"),
                List.of());
    }

    /** The same, after somebody decided that care may take longer. */
    public LengthOfCare extended(Extension extension) {
        return new LengthOfCare(
                estimate,
                citation,
                Stream.concat(extensions.stream(), Stream.of(extension)).toList());
    }

    /** What is expected on a date, by what was decided until then. */
    public ExpectedWeeks expectedOn(LocalDate date) {
        return extensions.stream()
                .filter(extension -> !extension.date().isAfter(date))
                .reduce((earlier, later) -> later)
                .map(last -> estimate.through(last.most()))
                .orElse(estimate);
    }

    /**
     * Where an episode stands on a date. Weeks are seven dates each, counted from the admission: no relapse, change of level
     * or transfer begins them anew. After a discharge the progress stays what it was on the last date in care.
     *
     * @return empty before the first date in care
     */
    public Optional<Progress> progress(CareEpisode episode, LocalDate date) {
        return episode.admittedOn()
                .filter(admitted -> !date.isBefore(admitted))
                .map(admitted -> discharge(episode, date)
                        .map(ended -> progress(admitted, ended.date().minusDays(1), new Progress.Course.Ended(ended)))
                        .orElseGet(() -> progress(admitted, date, new Progress.Course.Underway())));
    }

    private Progress progress(LocalDate admitted, LocalDate date, Progress.Course course) {
        long week = (date.toEpochDay() - admitted.toEpochDay()) / 7 + 1;
        return new Progress(Math.toIntExact(week), expectedOn(date), citation, course);
    }

    private static Optional<Discharge> discharge(CareEpisode episode, LocalDate date) {
        return episode.events().stream()
                .filter(Discharge.class::isInstance)
                .map(Discharge.class::cast)
                .filter(ended -> !date.isBefore(ended.date()))
                .findFirst();
    }

    @Override
    public String toString() {
        return "LengthOfCare[private]";
    }
}
