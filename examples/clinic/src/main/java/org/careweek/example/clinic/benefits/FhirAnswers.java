package org.careweek.example.clinic.benefits;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.PrivateText;
import org.careweek.plugin.fhir.coverage.Amount;
import org.careweek.plugin.fhir.coverage.Benefit;
import org.careweek.plugin.fhir.coverage.Coding;
import org.careweek.plugin.fhir.coverage.Conclusions;
import org.careweek.plugin.fhir.coverage.CoverageResponse;
import org.careweek.plugin.fhir.coverage.DateSpan;
import org.careweek.plugin.fhir.coverage.Item;
import org.careweek.plugin.fhir.coverage.Problem;
import org.careweek.plugin.fhir.coverage.Reference;
import org.careweek.plugin.fhir.coverage.ResponseListener;
import org.careweek.plugin.fhir.coverage.ResponseReader;
import org.careweek.plugin.fhir.coverage.ServiceCodes;
import org.careweek.plugin.x12.ServiceTypes;

/**
 * Answers as FHIR CoverageEligibilityResponse, alone or in a bundle.
 *
 * @param file at most 64 MiB of it are read
 * @param types by which service types levels of care are told apart
 */
record FhirAnswers(Path file, ServiceTypes types) implements AnswerFile {

    private static final Set<Problem.Kind> WITHOUT_ANSWER = Set.of(Problem.Kind.TURNED_DOWN, Problem.Kind.NOT_NOW);
    private static final String PERCENT = "copay-percent";

    @Override
    public boolean read(AnswerListener listener) throws IOException {
        Translator translator = new Translator(listener, new Conclusions(codes()));
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            ResponseReader.read(in, translator);
            return translator.isAnswer;
        } catch (UncheckedIOException refused) {
            throw refused.getCause();
        }
    }

    private ServiceCodes codes() {
        ServiceCodes codes = ServiceCodes.usual();
        for (LevelOfCare level : LevelOfCare.values()) {
            codes = codes.with(
                    level,
                    types.of(level).stream()
                            .map(type -> new Coding(ServiceCodes.SERVICE_TYPES, type))
                            .toList());
        }
        return codes;
    }

    /** Tells in the words of all formats what is read in those of one. Not safe for concurrent use. */
    private static final class Translator implements ResponseListener {

        private final AnswerListener listener;
        private final Conclusions conclusions;
        private boolean isAnswer;

        Translator(AnswerListener listener, Conclusions conclusions) {
            this.listener = listener;
            this.conclusions = conclusions;
        }

        @Override
        public void response(CoverageResponse response) {
            isAnswer = true;
            try {
                listener.answer(answer(response, conclusions));
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        }

        @Override
        public void problem(Problem problem) {
            isAnswer |= WITHOUT_ANSWER.contains(problem.kind());
            try {
                listener.problem(new AnswerProblem(problem.place().toString(), problem.text()));
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        }
    }

    private static PayerAnswer answer(CoverageResponse response, Conclusions conclusions) {
        return new PayerAnswer(
                name(response.request()),
                name(response.insurer()),
                conclusions.active(response),
                dates(response),
                response.insurances().stream()
                        .flatMap(insurance -> insurance.items().stream())
                        .flatMap(FhirAnswers::benefits)
                        .toList(),
                response.errors().stream().map(FhirAnswers::rejection).toList(),
                Map.of(
                        LevelOfCare.IOP, level(response, conclusions, LevelOfCare.IOP),
                        LevelOfCare.PHP, level(response, conclusions, LevelOfCare.PHP)));
    }

    private static List<NamedDates> dates(CoverageResponse response) {
        return Stream.concat(
                        response.serviced().map(it -> dates("service", it)).stream(),
                        response.insurances().stream()
                                .flatMap(it -> it.benefitPeriod().stream())
                                .map(it -> dates("benefit", it)))
                .toList();
    }

    /** One that is open ends where time does. */
    private static NamedDates dates(String what, DateSpan sent) {
        return new NamedDates(
                what,
                Optional.of(sent.from()).filter(it -> !it.equals(LocalDate.MIN)),
                Optional.of(sent.through()).filter(it -> !it.equals(LocalDate.MAX)));
    }

    private static PayerAnswer.Level level(CoverageResponse response, Conclusions conclusions, LevelOfCare level) {
        return new PayerAnswer.Level(
                conclusions.indicatesCovered(response, level), conclusions.authorizationRequired(response, level));
    }

    /** One for each amount of an item, and one for an item without any. */
    private static Stream<PayerAnswer.Benefit> benefits(Item item) {
        return item.benefits().isEmpty()
                ? Stream.of(benefit(item, Optional.empty()))
                : item.benefits().stream().map(it -> benefit(item, Optional.of(it)));
    }

    private static PayerAnswer.Benefit benefit(Item item, Optional<Benefit> benefit) {
        Optional<String> info = benefit.flatMap(it -> code(it.type()));
        Optional<Amount> allowed = benefit.flatMap(Benefit::allowed);
        Optional<String> number = number(allowed, Amount.Kind.UNSIGNED_INT);
        Optional<Amount> used = benefit.flatMap(Benefit::used);
        boolean isShare = info.filter(PERCENT::equals).isPresent();
        return new PayerAnswer.Benefit(
                code(item.productOrService()).or(() -> code(item.category())),
                info,
                providers(item),
                item.authorizationRequired(),
                number(allowed, Amount.Kind.MONEY),
                number.filter(it -> isShare).map(FhirAnswers::ofOne),
                number.filter(it -> !isShare),
                info.filter(it -> !isShare && isCount(allowed, used)),
                number(used, Amount.Kind.MONEY).or(() -> number(used, Amount.Kind.UNSIGNED_INT)),
                code(item.term()),
                List.of());
    }

    private static Optional<String> number(Optional<Amount> amount, Amount.Kind kind) {
        return amount.filter(it -> it.kind() == kind).flatMap(it -> Shape.NUMBER.of(it.text()));
    }

    /** Whether a benefit counts what its type names. */
    private static boolean isCount(Optional<Amount> allowed, Optional<Amount> used) {
        return Stream.of(allowed, used).flatMap(Optional::stream).anyMatch(it -> it.kind() == Amount.Kind.UNSIGNED_INT);
    }

    /** FHIR sends percent, and a share is told as one of one. */
    private static String ofOne(String percent) {
        return new BigDecimal(percent).movePointLeft(2).stripTrailingZeros().toPlainString();
    }

    private static PayerAnswer.Providers providers(Item item) {
        return code(item.network())
                .map(it -> switch (it) {
                    case "in" -> PayerAnswer.Providers.IN;
                    case "out" -> PayerAnswer.Providers.OUT;
                    default -> PayerAnswer.Providers.UNKNOWN;
                })
                .orElse(PayerAnswer.Providers.UNKNOWN);
    }

    private static PayerAnswer.Rejection rejection(List<Coding> error) {
        PayerAnswer.Retry retry =
                Conclusions.isCorrectable(error) ? PayerAnswer.Retry.CORRECTED : PayerAnswer.Retry.UNKNOWN;
        return new PayerAnswer.Rejection(code(error), Optional.empty(), retry, Optional.empty());
    }

    private static Optional<String> code(List<Coding> codings) {
        return codings.stream().flatMap(it -> Shape.WORD.of(it.code()).stream()).findFirst();
    }

    private static Optional<String> name(Optional<Reference> reference) {
        return reference.flatMap(it -> it.identifier().or(it::address)).map(PrivateText::disclose);
    }
}
