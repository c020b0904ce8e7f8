package org.careweek.spi.insurance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.careweek.core.coverage.Authorization;
import org.careweek.core.coverage.AuthorizationId;
import org.careweek.core.coverage.Authorizations;

/**
 * What a payer authorized for one person, told in its answers or entered by hand, as scheduling and the {@link
 * org.careweek.core.coverage.AuthorizationLedger books} need it. Prints nothing of it.
 *
 * @param usable those whose terms are clear
 * @param disputed those of which different terms are known, and of which none is used before somebody asks
 */
public record KnownAuthorizations(Authorizations usable, SortedSet<AuthorizationId> disputed) {

    public KnownAuthorizations {
        disputed = Collections.unmodifiableSortedSet(new TreeSet<>(disputed));
        if (usable.all().stream().map(Authorization::id).anyMatch(disputed::contains)) {
            throw new IllegalArgumentException("a disputed authorization must not be usable");
        }
    }

    /**
     * Brings together what is known. Of one authorization the terms of the latest answer that tells of it count, also where the
     * answer is stale: what a payer granted does not go stale as its other statements do.
     *
     * @param asked all questions and answers
     * @param entered what somebody read in a letter or heard on the telephone
     */
    public static KnownAuthorizations of(Verifications asked, Collection<Authorization> entered) {
        Map<AuthorizationId, Set<Authorization>> terms = new TreeMap<>();
        Map<AuthorizationId, Instant> latest = new TreeMap<>();
        for (IndicatesCovered answer : answers(asked)) {
            Instant told = answer.statement().verifiedAt();
            answer.authorizations().forEach(it -> latest.merge(it.id(), told, KnownAuthorizations::later));
        }
        for (IndicatesCovered answer : answers(asked)) {
            Instant told = answer.statement().verifiedAt();
            answer.authorizations().stream()
                    .filter(it -> latest.get(it.id()).equals(told))
                    .forEach(it -> add(terms, it));
        }
        entered.forEach(it -> add(terms, it));
        List<Authorization> usable = new ArrayList<>();
        SortedSet<AuthorizationId> disputed = new TreeSet<>();
        terms.forEach((id, known) -> {
            if (known.size() == 1) {
                usable.addAll(known);
            } else {
                disputed.add(id);
            }
        });
        return new KnownAuthorizations(new Authorizations(usable), disputed);
    }

    private static void add(Map<AuthorizationId, Set<Authorization>> terms, Authorization known) {
        terms.computeIfAbsent(known.id(), id -> new HashSet<>()).add(known);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static List<IndicatesCovered> answers(Verifications asked) {
        return asked.all().stream()
                .flatMap(it -> it.answer().fold(Stream::of, no -> Stream.empty(), unknown -> Stream.empty()))
                .toList();
    }

    @Override
    public String toString() {
        return "KnownAuthorizations[private]";
    }
}
