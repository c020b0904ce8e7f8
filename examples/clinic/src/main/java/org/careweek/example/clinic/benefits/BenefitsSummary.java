package org.careweek.example.clinic.benefits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careweek.core.program.LevelOfCare;
import org.careweek.example.clinic.input.Shown;

/** Collects answers into lines for a terminal. Names no member: an answer is called by its place in the file. Not safe for concurrent use. */
final class BenefitsSummary implements AnswerListener {

    private static final int MOST_ANSWERS = 20;
    private static final int MOST_PROBLEMS = 20;

    private final List<String> answers = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private long answerCount;
    private long problemCount;

    @Override
    public void answer(PayerAnswer answer) {
        answerCount++;
        if (answerCount <= MOST_ANSWERS) {
            answers.addAll(lines(answer));
        }
    }

    @Override
    public void problem(AnswerProblem problem) {
        problemCount++;
        if (problemCount <= MOST_PROBLEMS) {
            problems.add("  " + problem.place() + ": " + problem.problem());
        }
    }

    /** All lines, in order. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(answerCount == 1 ? "1 answer" : answerCount + " answers");
        lines.addAll(answers);
        more(lines, answerCount - MOST_ANSWERS, "answers");
        if (problemCount > 0) {
            lines.add("Not as it should be in the file:");
            lines.addAll(problems);
            more(lines, problemCount - MOST_PROBLEMS, "such places");
        }
        lines.add(
                "Active and covered are told of no date in particular: look at the dates that are named, or ask for one.");
        lines.add("What a payer indicates is no promise that it pays, and what it does not say is neither yes nor no.");
        return lines;
    }

    private static void more(List<String> lines, long count, String what) {
        if (count > 0) {
            lines.add("  and " + count + " more " + what + ", see benefits.json");
        }
    }

    private List<String> lines(PayerAnswer answer) {
        List<String> lines = new ArrayList<>();
        String from = answer.payer().map(it -> ", from " + Shown.plain(it)).orElse("");
        lines.add("Answer " + answerCount + from + ": coverage is active: " + Words.stated(answer.active()));
        answer.dates().forEach(it -> lines.add("  for " + it.line()));
        Stream.of(LevelOfCare.IOP, LevelOfCare.PHP)
                .forEach(level -> lines.add(line(level, answer.levels().get(level))));
        answer.benefits().stream()
                .collect(Collectors.groupingBy(
                        BenefitsSummary::sentence,
                        LinkedHashMap::new,
                        Collectors.mapping(it -> it.service().orElse("no service"), Collectors.joining(", "))))
                .forEach((sentence, services) -> lines.add("  " + sentence + ", for " + services));
        answer.rejections().forEach(rejection -> lines.add("  " + sentence(rejection)));
        return lines;
    }

    private static String line(LevelOfCare level, PayerAnswer.Level said) {
        return "  " + level + " covered: " + Words.stated(said.covered()) + "; authorization needed: "
                + Words.stated(said.authorizationRequired());
    }

    private static String sentence(PayerAnswer.Benefit benefit) {
        List<String> words = new ArrayList<>();
        words.add(benefit.info().map(Words::info).orElse("a statement"));
        benefit.amount().ifPresent(words::add);
        benefit.percent().ifPresent(share -> words.add("share " + share));
        benefit.quantity()
                .ifPresent(quantity -> words.add(quantity
                        + benefit.quantityUnit().map(it -> " " + Words.unit(it)).orElse("")));
        benefit.used().ifPresent(used -> words.add("(used: " + used + ")"));
        benefit.period().map(Words::period).ifPresent(words::add);
        network(benefit.network()).ifPresent(words::add);
        benefit.dates().forEach(it -> words.add("(" + it.line() + ")"));
        return String.join(" ", words);
    }

    private static Optional<String> network(PayerAnswer.Providers providers) {
        return switch (providers) {
            case IN -> Optional.of("in network");
            case OUT -> Optional.of("out of network");
            case BOTH -> Optional.of("in and out of network");
            case UNKNOWN -> Optional.empty();
        };
    }

    private static String sentence(PayerAnswer.Rejection rejection) {
        String why = rejection.code().map(code -> " (" + code + ")").orElse("");
        String where = rejection.loop().map(loop -> " at " + loop).orElse("");
        return "refused" + why + where + "; ask again: "
                + switch (rejection.retry()) {
                    case NOW -> "at once";
                    case LATER -> "later";
                    case CORRECTED -> "after a correction";
                    case NO -> "no";
                    case UNKNOWN -> "not stated";
                };
    }
}
