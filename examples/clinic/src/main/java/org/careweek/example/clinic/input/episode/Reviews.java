package org.careweek.example.clinic.input.episode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.careweek.core.rule.Citation;
import org.careweek.core.transition.review.Interval;
import org.careweek.core.transition.review.IntervalUnit;
import org.careweek.core.transition.review.ReviewAnchor;
import org.careweek.core.transition.review.ReviewId;
import org.careweek.core.transition.review.ReviewSequence;
import org.careweek.example.clinic.input.Shown;
import org.careweek.example.clinic.input.json.Element;
import org.careweek.example.clinic.input.json.Ids;

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
        Ids ids = Ids.of("review", sequences.isAbsent() || sequences.isList(), entries, Shown::text);
        List<ReviewSequence> all = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            sequence(ids.get(i), entries.get(i)).ifPresent(all::add);
        }
        return new Reviews(all, done(done, ids));
    }

    private static Optional<ReviewSequence> sequence(String id, Element entry) {
        var level = Values.level(entry.field("level"));
        var anchor = Values.constant(entry.field("anchor"), List.of(ReviewAnchor.STAY_START));
        Optional<Interval> first = interval(entry.field("first"));
        Optional<Interval> then = interval(entry.field("then"));
        boolean whole =
                !id.isEmpty() && level.isPresent() && anchor.isPresent() && first.isPresent() && then.isPresent();
        return whole
                ? Optional.of(new ReviewSequence(
                        new ReviewId(id), level.get(), anchor.get(), first.get(), then.get(), CITATION))
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

    private static Map<ReviewId, List<LocalDate>> done(Element list, Ids ids) {
        Map<ReviewId, List<LocalDate>> done = new TreeMap<>();
        for (Element entry : list.isAbsent() ? List.<Element>of() : list.objects(MOST_DONE)) {
            Optional<String> id = ids.referenceIn(entry.field("id"), Shown::text);
            Optional<LocalDate> date = Values.date(entry.field("date"));
            if (id.isPresent() && date.isPresent()) {
                done.computeIfAbsent(new ReviewId(id.get()), it -> new ArrayList<>())
                        .add(date.get());
            }
        }
        return done;
    }
}
