package org.careweek.spi.insurance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.careweek.core.program.LevelOfCare;

/**
 * What a payer said of each level of care, for one date, in several answers. Of a level the latest answers count that speak
 * for the date and are not stale; what was not answered changes nothing, and one level says nothing about another. Prints
 * nothing of it.
 */
public final class BenefitSummary {

    private final Map<LevelOfCare, LevelBenefits> levels;

    private BenefitSummary(Map<LevelOfCare, LevelBenefits> levels) {
        this.levels = Collections.unmodifiableMap(levels);
    }

    /**
     * Sums up what was said.
     *
     * @param asked all questions and answers
     * @param date the date of care
     * @param now the moment at which the answers must not be stale
     */
    public static BenefitSummary of(Verifications asked, LocalDate date, Instant now) {
        Map<LevelOfCare, LevelBenefits> levels = new EnumMap<>(LevelOfCare.class);
        for (LevelOfCare level : LevelOfCare.values()) {
            List<Verification> speaking = asked.all().stream()
                    .filter(it -> it.query().level() == level && it.speaksFor(date, now))
                    .toList();
            levels.put(level, LevelBenefits.of(latest(speaking)));
        }
        return new BenefitSummary(levels);
    }

    private static List<Verification> latest(List<Verification> speaking) {
        Optional<Instant> last =
                speaking.stream().map(BenefitSummary::verifiedAt).max(Comparator.naturalOrder());
        return speaking.stream()
                .filter(it -> Optional.of(verifiedAt(it)).equals(last))
                .toList();
    }

    private static Instant verifiedAt(Verification speaking) {
        return speaking.statement().orElseThrow().verifiedAt();
    }

    /** What was said of a level; nothing is stated where nobody asked. */
    public LevelBenefits at(LevelOfCare level) {
        return levels.get(Objects.requireNonNull(level, "level"));
    }

    /** What was said of every level of care. */
    public Map<LevelOfCare, LevelBenefits> levels() {
        return levels;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BenefitSummary that && levels.equals(that.levels);
    }

    @Override
    public int hashCode() {
        return levels.hashCode();
    }

    @Override
    public String toString() {
        return "BenefitSummary[private]";
    }
}
