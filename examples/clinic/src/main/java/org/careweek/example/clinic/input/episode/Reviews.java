package org.careweek.example.clinic.input.episode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.careweek.core.rule.Citation;
import org.careweek.core.transition.review.Interval;
import org.careweek.core.transition.review.IntervalUnit;
import org.careweek.core.transition.review.ReviewAnchor;
import org.careweek.core.transition.review.ReviewId;
import org.careweek.core.transition.review.ReviewSequence;
import org.careweek.example.clinic.input.Shown;
import org.careweek.example.clinic.input.json.Element;

/**
 * What is reviewed, and when it was.
 *
 * @param sequences in the file's order
 * @param done the dates by review
 */
record Reviews(List<ReviewSequence> sequences, Map<ReviewId, List<LocalDate>> done) {

    private static final Citation CITATION = Citation.of("careweek/episode/1", "reviews");
    private static final int MOST = 100;
    private static final int MOST_DONE = 10_000;
    private static final int LONGEST = 36_500;
    private static final List<IntervalUnit> UNITS =
            List.of(IntervalUnit.CALENDAR_DAYS, IntervalUnit.BUSINESS_DAYS, IntervalUnit.SERVICE_DAYS);

    static Reviews in(Element sequences, Element done) {
        List<Element> entries = sequences.isAbsent() ? List.of() : sequences.objects(MOST);
        List<ReviewSequence> all = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Element entry : entries) {
            Optional<String> id = entry.field("id").text();
            id.ifPresent(ids::add);
            sequence(id, entry).ifPresent(sequence -> {
                reportSecond(sequence, all, entry);
                all.add(sequence);
            });
        }
        boolean readable = sequences.isAbsent() || sequences.isList();
        return new Reviews(all, done(done, id -> !readable || ids.contains(id)));
    }

    /** A review may follow another rhythm at each level of care, and only one at each. */
    private static void reportSecond(ReviewSequence sequence, List<ReviewSequence> before, Element entry) {
        boolean second =
                before.stream().anyMatch(it -> it.id().equals(sequence.id()) && it.level() == sequence.level());
        if (second) {
            entry.field("id")
                    .report("one rhythm of a review for each level", "was a second one of " + sequence.level());
        }
    }

    private static Optional<ReviewSequence> sequence(Optional<String> id, Element entry) {
        var level = Values.level(entry.field("level"));
        var anchor = Values.constant(entry.field("anchor"), List.of(ReviewAnchor.STAY_START));
        Optional<Interval> first = interval(entry.field("first"));
        Optional<Interval> then = interval(entry.field("then"));
        boolean whole =
                id.isPresent() && level.isPresent() && anchor.isPresent() && first.isPresent() && then.isPresent();
        return whole
                ? Optional.of(new ReviewSequence(
                        new ReviewId(id.get()), level.get(), anchor.get(), first.get(), then.get(), CITATION))
                : Optional.empty();
    }

    private static Optional<Interval> interval(Element element) {
        if (!element.isObject()) {
            return Optional.empty();
        }
        var count = element.field("count").whole(1, LONGEST);
        var unit = Values.constant(element.field("unit"), UNITS);
        return count.isPresent() ? unit.map(it -> new Interval(count.getAsInt(), it)) : Optional.empty();
    }

    private static Map<ReviewId, List<LocalDate>> done(Element list, Predicate<String> isKnown) {
        Map<ReviewId, List<LocalDate>> done = new TreeMap<>();
        for (Element entry : list.isAbsent() ? List.<Element>of() : list.objects(MOST_DONE)) {
            Optional<String> id = entry.field("id")
                    .parsed(
                            "the id of a review of this file",
                            Shown::text,
                            text -> Optional.of(text).filter(isKnown));
            Optional<LocalDate> date = Values.date(entry.field("date"));
            if (id.isPresent() && date.isPresent()) {
                done.computeIfAbsent(new ReviewId(id.get()), it -> new ArrayList<>())
                        .add(date.get());
            }
        }
        return done;
    }
}
