package org.careweek.plugin.weekview.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.careweek.core.program.PrivateText;
import org.careweek.core.rule.Severity;
import org.careweek.core.transition.review.ReviewState;
import org.careweek.spi.calendar.CareTimeline;
import org.careweek.spi.calendar.CareTimeline.Authorized;
import org.careweek.spi.calendar.CareTimeline.DueReview;
import org.careweek.spi.calendar.CareTimeline.Event;
import org.careweek.spi.calendar.CareTimeline.EventKind;
import org.careweek.spi.calendar.CareTimeline.Finding;
import org.careweek.spi.calendar.CareTimeline.Stay;
import org.careweek.spi.calendar.CareTimeline.Week;

/** Timelines of every kind, of a day or of years; what a host would never mean is among them, such as stays that overlap. */
final class AnyTimelines extends DomainContextBase {

    private static final LocalDate FIRST = LocalDate.of(2025, 12, 1);

    @Provide
    Arbitrary<CareTimeline> timelines() {
        return Arbitraries.of(1, 40, 120, 800).flatMap(AnyTimelines::timeline);
    }

    /** The same timeline with other texts; empty ones stay empty, and texts that were equal stay equal. */
    static CareTimeline relabelled(CareTimeline timeline, UnaryOperator<String> texts) {
        return CareTimeline.builder()
                .weekStarts(DayOfWeek.MONDAY)
                .label(PrivateText.of(texts.apply(timeline.label().disclose())))
                .site(texts.apply(timeline.site()))
                .asOf(timeline.asOf())
                .stays(timeline.stays().stream()
                        .map(each -> new Stay(texts.apply(each.level()), each.from(), each.end(), each.open()))
                        .toList())
                .weeks(timeline.weeks().stream()
                        .map(each -> new Week(
                                texts.apply(each.level()),
                                each.start(),
                                each.days(),
                                each.attendedDays(),
                                each.minutes(),
                                each.least(),
                                each.most(),
                                each.verdict().isEmpty() ? "" : texts.apply(each.verdict())))
                        .toList())
                .events(timeline.events().stream()
                        .map(each -> new Event(each.date(), each.kind(), texts.apply(each.sentence())))
                        .toList())
                .reviews(timeline.reviews().stream()
                        .map(each -> new DueReview(texts.apply(each.name()), each.due(), each.state()))
                        .toList())
                .authorizations(timeline.authorizations().stream()
                        .map(each -> new Authorized(
                                PrivateText.of(texts.apply(each.label().disclose())),
                                texts.apply(each.level()),
                                each.from(),
                                each.through(),
                                texts.apply(each.unit()),
                                each.granted(),
                                each.remaining(),
                                each.usedOn()))
                        .toList())
                .uncovered(timeline.uncovered())
                .findings(timeline.findings().stream()
                        .map(each -> new Finding(each.date(), each.severity(), texts.apply(each.sentence())))
                        .toList())
                .build();
    }

    /** The same timeline with its sentences, names and labels numbered, so that each can be told from the others. */
    static CareTimeline numbered(CareTimeline timeline) {
        int[] next = {0};
        return relabelled(timeline, text -> text.length() == 1 ? text + next[0]++ : text);
    }

    private static Arbitrary<CareTimeline> timeline(int days) {
        Arbitrary<CareTimeline.Builder> first = Combinators.combine(
                        date(days),
                        stay(days).list().ofMaxSize(8),
                        week(days).list().ofMaxSize(20),
                        event(days).list().ofMaxSize(12))
                .as((asOf, stays, weeks, events) -> CareTimeline.builder()
                        .weekStarts(DayOfWeek.MONDAY)
                        .label(PrivateText.of("P"))
                        .site("Riverbend")
                        .asOf(asOf)
                        .stays(stays)
                        .weeks(weeks)
                        .events(events));
        return Combinators.combine(
                        first,
                        review(days).list().ofMaxSize(8),
                        authorized(days).list().ofMaxSize(5),
                        date(days).list().ofMaxSize(12),
                        finding(days).list().ofMaxSize(5))
                .as((builder, reviews, authorizations, uncovered, findings) -> builder.reviews(reviews)
                        .authorizations(authorizations)
                        .uncovered(uncovered)
                        .findings(findings)
                        .build());
    }

    private static Arbitrary<LocalDate> date(int days) {
        return Arbitraries.integers().between(0, days).map(FIRST::plusDays);
    }

    private static Arbitrary<String> level() {
        return Arbitraries.of("PHP", "iop", "OP", "Day care");
    }

    private static Arbitrary<Stay> stay(int days) {
        return Combinators.combine(
                        level(), date(days), Arbitraries.integers().between(1, 200), Arbitraries.of(true, false))
                .as((level, from, length, open) -> new Stay(level, from, from.plusDays(length), open));
    }

    private static Arbitrary<Week> week(int days) {
        return Combinators.combine(
                        level(),
                        date(days),
                        Arbitraries.integers().between(1, 7),
                        Arbitraries.integers().between(0, 3000).optional(),
                        Arbitraries.of(1200, Integer.MAX_VALUE),
                        Arbitraries.of("", "within", "below"))
                .as((level, start, length, minutes, most, verdict) -> new Week(
                        level,
                        start,
                        length,
                        length / 2,
                        minutes.map(OptionalInt::of).orElse(OptionalInt.empty()),
                        540,
                        most,
                        verdict));
    }

    private static Arbitrary<Event> event(int days) {
        return Combinators.combine(date(days), Arbitraries.of(EventKind.class))
                .as((date, kind) -> new Event(date, kind, "E"));
    }

    private static Arbitrary<DueReview> review(int days) {
        return Combinators.combine(date(days), Arbitraries.of(ReviewState.class))
                .as((date, state) -> new DueReview("R", date, state));
    }

    private static Arbitrary<Authorized> authorized(int days) {
        return Combinators.combine(
                        level(),
                        Arbitraries.integers().between(-400, days + 400),
                        Arbitraries.integers().between(0, 500),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of(1, 3))
                .as((level, from, length, remaining, used, step) -> new Authorized(
                        PrivateText.of("A"),
                        level,
                        FIRST.plusDays(from),
                        FIRST.plusDays(from + length),
                        "days",
                        remaining + used,
                        remaining,
                        Stream.iterate(FIRST.plusDays(from), date -> date.plusDays(step))
                                .limit(used)
                                .toList()));
    }

    private static Arbitrary<Finding> finding(int days) {
        return Combinators.combine(date(days), Arbitraries.of(Severity.class))
                .as((date, severity) -> new Finding(date, severity, "F"));
    }
}
