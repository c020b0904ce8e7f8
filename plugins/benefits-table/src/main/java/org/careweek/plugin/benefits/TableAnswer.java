package org.careweek.plugin.benefits;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.careweek.core.program.PrivateText;
import org.careweek.spi.insurance.IndicatesCovered;
import org.careweek.spi.insurance.IndicatesNotCovered;
import org.careweek.spi.insurance.RetryAdvice;
import org.careweek.spi.insurance.Stated;
import org.careweek.spi.insurance.Statement;
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.insurance.Undetermined.Reason;
import org.careweek.spi.insurance.VerificationAnswer;
import org.careweek.spi.insurance.VerificationQuery;

/**
 * What a table says to a question.
 *
 * @param query the question
 * @param stretches its dates
 */
record TableAnswer(VerificationQuery query, List<Stretch> stretches) {

    private static final int MOST_LINES = 100;

    VerificationAnswer answer() {
        List<Row> contradicting = rows(
                stretches.stream()
                        .filter(it -> Voices.together(fresh(it)).isEmpty())
                        .toList(),
                this::isFresh);
        if (!contradicting.isEmpty()) {
            return undetermined(Reason.CONTRADICTORY, never(), "these contradict each other", contradicting);
        }
        List<Stretch> run = firstRun();
        return run.isEmpty() ? nothing() : said(run);
    }

    /** The first dates of which the table says one thing, yes or no. */
    private List<Stretch> firstRun() {
        List<Stretch> run = new ArrayList<>();
        for (Stretch each : stretches) {
            boolean goesOn = run.isEmpty() ? isYesOrNo(each) : terms(each).equals(terms(run.get(0)));
            if (goesOn) {
                run.add(each);
            } else if (!run.isEmpty()) {
                break;
            }
        }
        return run;
    }

    private VerificationAnswer said(List<Stretch> run) {
        List<Row> rows = rows(run, this::isFresh);
        Row.Terms terms = terms(run.get(0));
        Statement statement = new Statement(
                query.correlation(),
                run.get(0).from(),
                run.get(run.size() - 1).through(),
                rows.stream()
                        .map(Row::verifiedAt)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                rows.stream().map(Row::staleAt).min(Comparator.naturalOrder()).orElseThrow());
        PrivateText evidence = evidence("these say so", rows);
        return terms.covered() == Stated.NO
                ? new IndicatesNotCovered(statement, evidence)
                : IndicatesCovered.builder(statement)
                        .authorizationNeeded(terms.authorizationNeeded())
                        .inNetwork(terms.inNetwork())
                        .limits(List.copyOf(terms.limits()))
                        .authorizations(terms.authorizations())
                        .costSharing(terms.costs())
                        .evidence(evidence)
                        .build();
    }

    /** There is no yes and no no: because of age, or because nobody wrote one down. */
    private VerificationAnswer nothing() {
        Instant now = query.askedAt();
        List<Row> stale = rows(stretches, row -> !now.isBefore(row.staleAt()));
        if (!stale.isEmpty()) {
            return undetermined(Reason.MISMATCH, never(), "these are stale, ask the payer again", stale);
        }
        List<Row> future = rows(stretches, row -> row.verifiedAt().isAfter(now));
        Optional<Duration> wait = future.stream()
                .map(row -> Duration.between(now, row.verifiedAt()))
                .min(Comparator.naturalOrder());
        if (wait.isPresent()) {
            return undetermined(
                    Reason.MISMATCH, new RetryAdvice.After(wait.get()), "these are from after the question", future);
        }
        return undetermined(Reason.NOT_STATED, never(), "these say neither yes nor no", rows(stretches, row -> true));
    }

    private boolean isYesOrNo(Stretch stretch) {
        return terms(stretch).covered() != Stated.NOT_STATED;
    }

    private Row.Terms terms(Stretch stretch) {
        return Voices.together(fresh(stretch)).orElseThrow();
    }

    private List<Row> fresh(Stretch stretch) {
        return stretch.rows().stream().filter(this::isFresh).toList();
    }

    private boolean isFresh(Row row) {
        return row.isFresh(query.askedAt());
    }

    private static List<Row> rows(List<Stretch> stretches, Predicate<Row> which) {
        return stretches.stream()
                .flatMap(it -> it.rows().stream())
                .filter(which)
                .distinct()
                .sorted(Comparator.comparing(Row::line))
                .toList();
    }

    /** A table does not change: the same question gets the same answer. */
    private static RetryAdvice never() {
        return new RetryAdvice.Never();
    }

    private static Undetermined undetermined(Reason reason, RetryAdvice retry, String what, List<Row> rows) {
        return new Undetermined(reason, retry, evidence(what, rows));
    }

    private static PrivateText evidence(String what, List<Row> rows) {
        if (rows.isEmpty()) {
            return PrivateText.of("no line of the table speaks of it");
        }
        String lines = rows.stream()
                .limit(MOST_LINES)
                .map(row -> Long.toString(row.line()))
                .collect(Collectors.joining(", "));
        return PrivateText.of("lines of the table, " + what + ": " + lines + (rows.size() > MOST_LINES ? ", …" : ""));
    }

    @Override
    public String toString() {
        return "TableAnswer[private]";
    }
}
