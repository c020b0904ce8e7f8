package org.careweek.spi.insurance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.careweek.core.program.LevelHistory;
import org.careweek.core.program.LevelOfCare;

/**
 * All that one payer was asked about one member. Prints nothing of it.
 *
 * @param all by when they were asked, then by their correlation; all of one payer and member
 */
public record Verifications(List<Verification> all) {

    private static final Comparator<Verification> BY_ASKED = Comparator.comparing(
                    (Verification it) -> it.query().askedAt())
            .thenComparing(it -> it.query().correlation());

    public Verifications {
        all = all.stream().sorted(BY_ASKED).toList();
        boolean isOfOne = all.stream()
                        .map(it -> List.of(it.query().payer(), it.query().member()))
                        .distinct()
                        .count()
                <= 1;
        if (!isOfOne) {
            throw new IllegalArgumentException("verifications must be of one payer and one member");
        }
    }

    /** These and one more. */
    public Verifications and(Verification more) {
        List<Verification> together = new ArrayList<>(all);
        together.add(more);
        return new Verifications(together);
    }

    /**
     * What is to be asked before care on some dates: an answer speaks for its level, its dates and its time alone, so a step to
     * another level is asked about anew. Whether to ask an undetermined question again is in its {@link RetryAdvice}.
     *
     * @param dates with planned care, in any order; one without a level needs no question
     * @param levels the level of care on each date, as of a {@link org.careweek.core.transition.CareEpisode#levels() care
     *     episode}
     * @param now when the host would ask
     * @return by date; dates of care that follow each other and lack the same are one question
     */
    public List<VerificationDue> due(Collection<LocalDate> dates, LevelHistory levels, Instant now) {
        List<VerificationDue> due = new ArrayList<>();
        Optional<VerificationDue> open = Optional.empty();
        for (LocalDate date : new TreeSet<>(dates)) {
            Optional<VerificationDue> next = levels.levelOn(date)
                    .flatMap(level -> lack(level, date, now).map(why -> new VerificationDue(level, date, date, why)));
            Optional<VerificationDue> joined = open.flatMap(it -> next.flatMap(more -> join(it, more)));
            if (joined.isEmpty()) {
                open.ifPresent(due::add);
            }
            open = joined.or(() -> next);
        }
        open.ifPresent(due::add);
        return List.copyOf(due);
    }

    private Optional<VerificationDue.Why> lack(LevelOfCare level, LocalDate date, Instant now) {
        List<Verification> asked = all.stream()
                .filter(it -> it.query().level() == level)
                .filter(it -> !date.isBefore(it.query().from())
                        && !date.isAfter(it.query().through()))
                .toList();
        if (asked.stream().anyMatch(it -> it.speaksFor(date, now))) {
            return Optional.empty();
        }
        if (asked.stream()
                .anyMatch(
                        it -> it.statement().filter(said -> said.includes(date)).isPresent())) {
            return Optional.of(VerificationDue.Why.STALE);
        }
        return Optional.of(asked.isEmpty() ? VerificationDue.Why.NOT_ASKED : VerificationDue.Why.UNDETERMINED);
    }

    private static Optional<VerificationDue> join(VerificationDue one, VerificationDue next) {
        return one.level() == next.level() && one.why() == next.why()
                ? Optional.of(new VerificationDue(one.level(), one.from(), next.through(), one.why()))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "Verifications[private]";
    }
}
