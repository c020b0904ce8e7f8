package org.careweek.core.transition;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.PrivateText;

/**
 * What a level of care was chosen by: what an assessment found, and what payers had authorized. The clinical level and the
 * authorized one are two things, so both stay in the record beside the level that was chosen. Prints none of it.
 *
 * @param assessed the level that an assessment found, if somebody assessed
 * @param rationale why the chosen level differs from it; blank where nobody said
 * @param authorized the levels that were authorized for the date, by how intensive they are; empty if nobody asked a payer
 */
public record Placement(Optional<LevelOfCare> assessed, PrivateText rationale, Optional<Set<LevelOfCare>> authorized) {

    private static final Placement UNSAID = new Placement(Optional.empty(), PrivateText.of(""), Optional.empty());

    public Placement {
        authorized = authorized.map(Placement::inOrder);
    }

    /** Nobody said what it was chosen by. */
    public static Placement unsaid() {
        return UNSAID;
    }

    /**
     * The level that an assessment found.
     *
     * @param level the assessed level
     * @param why why the chosen level differs, or nothing
     */
    public Placement assessedAs(LevelOfCare level, PrivateText why) {
        return new Placement(Optional.of(level), why, authorized);
    }

    /** The levels that payers authorized for the date, which may be none. */
    public Placement authorizedAt(Collection<LevelOfCare> levels) {
        return new Placement(assessed, rationale, Optional.of(Set.copyOf(levels)));
    }

    private static Set<LevelOfCare> inOrder(Set<LevelOfCare> levels) {
        Set<LevelOfCare> ordered = EnumSet.noneOf(LevelOfCare.class);
        ordered.addAll(levels);
        return Collections.unmodifiableSet(ordered);
    }

    @Override
    public String toString() {
        return "Placement[private]";
    }
}
