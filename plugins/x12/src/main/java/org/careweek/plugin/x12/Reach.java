package org.careweek.plugin.x12;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The dates that a statement speaks for, both ends included.
 *
 * @param from the first
 * @param through the last
 */
record Reach(LocalDate from, LocalDate through) {

    /** Plan, benefit and eligibility, and policy: when it begins. */
    private static final Set<String> BEGINS = Set.of("346", "348", "356", "193", "539");

    /** The same: when it ends. */
    private static final Set<String> ENDS = Set.of("347", "349", "357", "194", "540");

    /**
     * Plan, benefit and eligibility as a span, or on one date: a question of one date is asked so, and an answer to it may repeat
     * that date.
     */
    private static final Set<String> SPANS = Set.of("291", "292", "307");

    private static final String SERVICE = "472";

    static final Reach ALWAYS = new Reach(LocalDate.MIN, LocalDate.MAX);

    /** What both speak for. */
    Optional<Reach> and(Reach other) {
        LocalDate first = from.isAfter(other.from) ? from : other.from;
        LocalDate last = through.isBefore(other.through) ? through : other.through;
        return last.isBefore(first) ? Optional.empty() : Optional.of(new Reach(first, last));
    }

    /** What all of them speak for; empty if they have no date in common. */
    static Optional<Reach> common(Collection<Reach> all) {
        Optional<Reach> common = Optional.of(ALWAYS);
        for (Reach one : all) {
            common = common.flatMap(one::and);
        }
        return common;
    }

    /** What a statement of coverage, or of its details, speaks for: all its dates, and all of the member's, hold at once. */
    static Optional<Reach> ofCoverage(MemberAnswer member, Benefit benefit) {
        return common(Stream.concat(member.dates().stream(), benefit.dates().stream())
                .flatMap(date -> stretch(date).stream())
                .toList());
    }

    /**
     * What a statement that there is no coverage speaks for within the asked dates. A date on which a plan ends is where the
     * lack of it begins, and one on which it begins is where the lack of it ends.
     */
    static Optional<Reach> ofLack(MemberAnswer member, Benefit benefit, Reach asked) {
        List<DateSpan> dates =
                benefit.dates().stream().anyMatch(it -> stretch(it).isPresent()) ? benefit.dates() : member.dates();
        Optional<Reach> spans = common(dates.stream()
                .filter(it -> it.isRange()
                        || SPANS.contains(it.qualifier())
                        || it.qualifier().equals(SERVICE))
                .flatMap(date -> stretch(date).stream())
                .toList());
        Optional<Reach> term = common(dates.stream()
                .filter(it -> !it.isRange() && (BEGINS.contains(it.qualifier()) || ENDS.contains(it.qualifier())))
                .flatMap(date -> stretch(date).stream())
                .toList());
        return spans.flatMap(asked::and).flatMap(it -> term.isEmpty() ? Optional.empty() : it.outside(term.get()));
    }

    /** What is left of it without a plan's term: all of it, what is before, or what is after; a term of all time is none. */
    private Optional<Reach> outside(Reach term) {
        if (term.equals(ALWAYS) || and(term).isEmpty()) {
            return Optional.of(this);
        }
        boolean hasEnd = !term.through.equals(LocalDate.MAX);
        if (hasEnd && through.isAfter(term.through)) {
            return and(new Reach(term.through.plusDays(1), LocalDate.MAX));
        }
        if (hasEnd) {
            return Optional.empty();
        }
        // It began, and there is no end: the payer says all the same that there is no coverage.
        return term.from.isAfter(from) ? and(new Reach(LocalDate.MIN, term.from.minusDays(1))) : Optional.of(this);
    }

    private static Optional<Reach> stretch(DateSpan date) {
        String qualifier = date.qualifier();
        if (date.isRange()) {
            boolean isKnown = BEGINS.contains(qualifier)
                    || ENDS.contains(qualifier)
                    || SPANS.contains(qualifier)
                    || qualifier.equals(SERVICE);
            return isKnown ? Optional.of(new Reach(date.from(), date.through())) : Optional.empty();
        }
        if (BEGINS.contains(qualifier)) {
            return Optional.of(new Reach(date.from(), LocalDate.MAX));
        }
        if (ENDS.contains(qualifier)) {
            return Optional.of(new Reach(LocalDate.MIN, date.through()));
        }
        boolean isOneDate = SPANS.contains(qualifier) || qualifier.equals(SERVICE);
        return isOneDate ? Optional.of(new Reach(date.from(), date.through())) : Optional.empty();
    }
}
