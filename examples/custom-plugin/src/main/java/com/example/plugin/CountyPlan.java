package com.example.plugin;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careweek.core.program.PrivateText;
import org.careweek.spi.Capability;
import org.careweek.spi.PluginDescriptor;
import org.careweek.spi.insurance.IndicatesCovered;
import org.careweek.spi.insurance.IndicatesNotCovered;
import org.careweek.spi.insurance.InsuranceVerifier;
import org.careweek.spi.insurance.RetryAdvice;
import org.careweek.spi.insurance.Statement;
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.insurance.Undetermined.Reason;
import org.careweek.spi.insurance.VerificationAnswer;
import org.careweek.spi.insurance.VerificationQuery;

/** Asks a county's health plan, which answers in one line: {@code q-1 IOP COVERED 2026-11-01 2026-12-31}. */
public final class CountyPlan implements InsuranceVerifier {

    /** Brings a question to the county and waits for the answer. The application has it, with its secrets. */
    public interface Line {
        String ask(String question) throws IOException, InterruptedException;
    }

    private static final int LONGEST = 200;
    private static final RetryAdvice LATER = new RetryAdvice.After(Duration.ofMinutes(5));

    private final Line line;

    /** Asks over this line. An application makes one and gives it to its host. */
    public CountyPlan(Line line) {
        this.line = line;
    }

    @Override
    public PluginDescriptor descriptor() {
        return new PluginDescriptor(
                "county-plan", "1.0", Set.of(Capability.INSURANCE_VERIFICATION, Capability.NETWORK));
    }

    // tag::verifier[]
    @Override
    public VerificationAnswer verify(VerificationQuery query) {
        String member = query.member().disclose();
        if (!member.chars().allMatch(c -> c > ' ' && c < 127)) {
            return Undetermined.because(Reason.REFUSED, new RetryAdvice.Corrected());
        }
        try {
            String asked = String.join(
                    " ", query.correlation(), query.level().name(), query.from() + "", query.through() + "", member);
            return read(query, line.ask(asked));
        } catch (IOException nobodyAnswers) {
            return Undetermined.because(Reason.NO_ANSWER, LATER);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Undetermined.because(Reason.NO_ANSWER, LATER);
        }
    }

    /** A failure is never a denial: only the word of the county, on this question, is one. */
    private static VerificationAnswer read(VerificationQuery query, String answer) {
        if (answer.length() > LONGEST) {
            return Undetermined.because(Reason.LIMIT, new RetryAdvice.Never());
        }
        List<String> words = List.of(answer.strip().split(" "));
        PrivateText evidence = PrivateText.of(answer);
        if (words.size() != 5) {
            return new Undetermined(Reason.UNREADABLE, LATER, evidence);
        }
        Optional<Statement> statement = statement(query, words);
        if (statement.isEmpty()) {
            return new Undetermined(Reason.MISMATCH, RetryAdvice.now(), evidence);
        }
        return switch (words.get(2)) {
            case "COVERED" -> IndicatesCovered.builder(statement.get()).evidence(evidence).build();
            case "NOT-COVERED" -> new IndicatesNotCovered(statement.get(), evidence);
            default -> new Undetermined(Reason.NOT_STATED, new RetryAdvice.Never(), evidence);
        };
    }
    // end::verifier[]

    /** The dates that were asked and that the county speaks of; empty where it speaks of something else. */
    private static Optional<Statement> statement(VerificationQuery query, List<String> words) {
        try {
            LocalDate from = later(query.from(), LocalDate.parse(words.get(3)));
            LocalDate through = earlier(query.through(), LocalDate.parse(words.get(4)));
            boolean isAnswer = words.get(0).equals(query.correlation())
                    && words.get(1).equals(query.level().name())
                    && !through.isBefore(from);
            return isAnswer
                    ? Optional.of(Statement.of(query, from, through, Duration.ofDays(1)))
                    : Optional.empty();
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
