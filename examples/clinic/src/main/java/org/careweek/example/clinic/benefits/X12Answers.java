package org.careweek.example.clinic.benefits;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.careweek.core.program.LevelOfCare;
import org.careweek.plugin.x12.Conclusions;
import org.careweek.plugin.x12.EligibilityReader;
import org.careweek.plugin.x12.MemberAnswer;
import org.careweek.plugin.x12.Problem;
import org.careweek.plugin.x12.Rejection;
import org.careweek.plugin.x12.ServiceTypes;
import org.careweek.plugin.x12.Trace;

/**
 * Answers as X12 271.
 *
 * @param file of any length: it is read member by member
 * @param types by which service types levels of care are told apart
 */
record X12Answers(Path file, ServiceTypes types) implements AnswerFile {

    private static final String OF_THE_QUESTION = "2";

    /** A file in which nothing else is wrong holds no answer: no X12, or other transactions, such as a question. */
    private static final Set<Problem.Kind> OF_SOMETHING_ELSE =
            Set.of(Problem.Kind.NOT_X12, Problem.Kind.OTHER_TRANSACTION);

    @Override
    public boolean read(AnswerListener listener) throws IOException {
        Translator translator = new Translator(listener, new Conclusions(types));
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            EligibilityReader.read(in, translator);
            return translator.isAnswer;
        } catch (UncheckedIOException refused) {
            throw refused.getCause();
        }
    }

    /** Tells in the words of all formats what is read in those of one. Not safe for concurrent use. */
    private static final class Translator implements org.careweek.plugin.x12.AnswerListener {

        private final AnswerListener listener;
        private final Conclusions conclusions;
        private boolean isAnswer;

        Translator(AnswerListener listener, Conclusions conclusions) {
            this.listener = listener;
            this.conclusions = conclusions;
        }

        @Override
        public void member(MemberAnswer member) {
            isAnswer = true;
            try {
                listener.answer(answer(member, conclusions));
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        }

        @Override
        public void problem(Problem problem) {
            isAnswer |= !OF_SOMETHING_ELSE.contains(problem.kind());
            try {
                listener.problem(new AnswerProblem(problem.place().toString(), problem.text()));
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        }
    }

    private static PayerAnswer answer(MemberAnswer member, Conclusions conclusions) {
        Optional<String> trace = member.traces().stream()
                .filter(it -> it.type().equals(OF_THE_QUESTION))
                .map(Trace::number)
                .findFirst()
                .flatMap(X12Answers::text);
        Optional<String> payer =
                text(member.payer().id()).or(() -> text(member.payer().name()));
        return new PayerAnswer(
                trace,
                payer,
                conclusions.active(member),
                X12Dates.of(member.dates()),
                member.benefits().stream().flatMap(X12Answers::benefits).toList(),
                rejections(member),
                Map.of(
                        LevelOfCare.IOP, level(member, conclusions, LevelOfCare.IOP),
                        LevelOfCare.PHP, level(member, conclusions, LevelOfCare.PHP)));
    }

    private static PayerAnswer.Level level(MemberAnswer member, Conclusions conclusions, LevelOfCare level) {
        return new PayerAnswer.Level(
                conclusions.indicatesCovered(member, level), conclusions.authorizationRequired(member, level));
    }

    private static Stream<PayerAnswer.Benefit> benefits(org.careweek.plugin.x12.Benefit benefit) {
        Stream<Optional<String>> services = benefit.services().isEmpty()
                ? Stream.of(Optional.empty())
                : benefit.services().stream().map(Shape.CODE::of);
        return services.map(service -> new PayerAnswer.Benefit(
                service,
                Shape.CODE.of(benefit.info()),
                PayerAnswer.Providers.valueOf(benefit.network().name()),
                benefit.authorizationRequired(),
                Shape.NUMBER.of(benefit.amount()),
                Shape.NUMBER.of(benefit.percent()),
                Shape.NUMBER.of(benefit.quantity()),
                Shape.CODE.of(benefit.quantityUnit()),
                Optional.empty(),
                Shape.CODE.of(benefit.period()),
                X12Dates.of(benefit.dates())));
    }

    /** Its own, and before them those of the payer's and the provider's loops above it; a subscriber's stay the subscriber's. */
    private static List<PayerAnswer.Rejection> rejections(MemberAnswer member) {
        List<Rejection> all = new ArrayList<>(member.rejectionsAbove().stream()
                .filter(it -> it.loop().endsWith("A") || it.loop().endsWith("B"))
                .toList());
        all.addAll(member.rejections());
        return all.stream().map(X12Answers::rejection).toList();
    }

    private static PayerAnswer.Rejection rejection(Rejection rejection) {
        return new PayerAnswer.Rejection(
                Shape.CODE.of(rejection.code()),
                Shape.CODE.of(rejection.followUp()),
                PayerAnswer.Retry.valueOf(rejection.resubmission().name()),
                Optional.of(rejection.loop()));
    }

    private static Optional<String> text(String sent) {
        return sent.isEmpty() ? Optional.empty() : Optional.of(sent);
    }
}
