package org.careweek.example.clinic.privacy.filled;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careweek.core.coverage.PayerId;
import org.careweek.core.program.PrivateText;
import org.careweek.plugin.benefits.BenefitTable;
import org.careweek.plugin.benefits.TableVerifier;
import org.careweek.plugin.x12.Benefit;
import org.careweek.plugin.x12.Conclusions;
import org.careweek.plugin.x12.Delimiters;
import org.careweek.plugin.x12.EligibilityReader;
import org.careweek.plugin.x12.Envelope;
import org.careweek.plugin.x12.Inquiry;
import org.careweek.plugin.x12.InquiryOutcome;
import org.careweek.plugin.x12.InquiryWriter;
import org.careweek.plugin.x12.Member;
import org.careweek.plugin.x12.Organization;
import org.careweek.plugin.x12.ServiceTypes;
import org.careweek.plugin.x12.Trace;
import org.careweek.plugin.x12.X12Verifier;
import org.careweek.spi.insurance.NotAnsweredException;
import org.careweek.spi.insurance.RetryAdvice;
import org.careweek.spi.insurance.Undetermined;

/** What verifiers of insurance read, write and are made with. */
final class VerifierRecipes {

    private VerifierRecipes() {}

    static void addTo(Map<Class<?>, Recipe> recipes) {
        addTable(recipes);
        addAnswers(recipes);
        addQuestions(recipes);
    }

    private static void addTable(Map<Class<?>, Recipe> recipes) {
        recipes.put(
                BenefitTable.class,
                (maker, field) -> BenefitTable.read(
                                ("payer,level,from,through,covered,verified_at,stale_after_days,limit_total,limit_unit,limit_period,member\n"
                                                + maker.marks().id(field + ".payer")
                                                + ",IOP,1913-03-07,1913-03-07,YES,1913-03-07T11:13Z,30,1,DAYS,"
                                                + maker.marks().id(field + ".period") + ","
                                                + maker.marks().id(field + ".member") + "\n")
                                        .getBytes(StandardCharsets.UTF_8))
                        .fold(whole -> whole.table(), refused -> {
                            throw new IllegalStateException(refused.problems().toString());
                        }));
        recipes.put(TableVerifier.class, (maker, field) -> new TableVerifier(maker.make(BenefitTable.class)));
    }

    private static void addAnswers(Map<Class<?>, Recipe> recipes) {
        recipes.put(Benefit.class, (maker, field) -> {
            List<String> parts = List.of(
                    "info",
                    "coverageLevel",
                    "services",
                    "insuranceType",
                    "plan",
                    "period",
                    "amount",
                    "percent",
                    "quantityUnit",
                    "quantity");
            String elements = String.join(
                    "*",
                    parts.stream()
                            .map(part -> maker.marks().lettersAndDigits("Benefit." + part))
                            .toList());
            String answer = "ISA*00*          *00*          *ZZ*PAYER          *ZZ*SITE           "
                    + "*130307*1113*^*00501*000000001*0*T*:~GS*HB*PAYER*SITE*19130307*1113*1*X*005010X279A1~"
                    + "ST*271*0001*005010X279A1~BHT*0022*11*1*19130307*1113~HL*1**20*1~HL*2*1*21*1~HL*3*2*22*0~"
                    + "EB*" + elements + "~MSG*" + maker.marks().lettersAndDigits("Benefit.messages")
                    + "~SE*8*0001~GE*1*1~IEA*1*000000001~";
            return EligibilityReader.read(answer.getBytes(StandardCharsets.US_ASCII))
                    .members()
                    .get(0)
                    .benefits()
                    .get(0);
        });
        recipes.put(
                NotAnsweredException.class,
                (maker, field) -> new NotAnsweredException(Undetermined.Reason.NO_ANSWER, RetryAdvice.now()));
        recipes.put(ServiceTypes.class, (maker, field) -> ServiceTypes.usual());
        recipes.put(Conclusions.class, (maker, field) -> new Conclusions(ServiceTypes.usual()));
    }

    private static void addQuestions(Map<Class<?>, Recipe> recipes) {
        recipes.put(Delimiters.class, (maker, field) -> Delimiters.usual());
        recipes.put(Envelope.Party.class, (maker, field) -> new Envelope.Party("ZZ", "SITE"));
        recipes.put(
                Envelope.class,
                (maker, field) -> new Envelope(
                        maker.make(Envelope.Party.class),
                        maker.make(Envelope.Party.class),
                        1,
                        1,
                        1,
                        LocalDateTime.of(2026, 1, 1, 0, 0),
                        true,
                        Delimiters.usual()));
        recipes.put(
                Inquiry.Builder.class,
                (maker, field) -> Inquiry.builder()
                        .envelope(maker.make(Envelope.class))
                        .payer(new Organization("PAYER", "PI", "PAYER1"))
                        .provider(new Organization("SITE", "XX", "SITE1"))
                        .member(maker.make(Member.class))
                        .trace(maker.marks().id("Inquiry.trace"), "0123456789")
                        .serviceTypes(List.of("MH"))
                        .dates(
                                maker.make(LocalDate.class, "Inquiry.from"),
                                maker.make(LocalDate.class, "Inquiry.through")));
        recipes.put(
                Inquiry.class,
                (maker, field) -> maker.make(Inquiry.Builder.class).build());
        recipes.put(
                InquiryOutcome.Written.class,
                (maker, field) -> InquiryWriter.write(Inquiry.builder()
                                .envelope(maker.make(Envelope.class))
                                .payer(new Organization("PAYER", "PI", "PAYER1"))
                                .provider(new Organization("SITE", "XX", "SITE1"))
                                .member(new Member(
                                        PrivateText.of(maker.marks().lettersAndDigits(field + ".memberId")),
                                        new Member.Person(PrivateText.of("A"), PrivateText.of(""), Optional.empty()),
                                        Optional.empty()))
                                .trace("1", "0123456789")
                                .serviceTypes(List.of("MH"))
                                .dates(LocalDate.of(1913, 3, 7), LocalDate.of(1913, 3, 7))
                                .build())
                        .fold(written -> written, refused -> {
                            throw new IllegalStateException(refused.elements().toString());
                        }));
        recipes.put(
                X12Verifier.Builder.class,
                (maker, field) -> X12Verifier.builder()
                        .transport(question -> new byte[0])
                        .directory(member -> Optional.empty())
                        .envelopes(query -> maker.make(Envelope.class))
                        .provider(new Organization("SITE", "XX", "SITE1"))
                        .traceOrigin("0123456789")
                        .payer(new PayerId("PAYER"), new Organization("PAYER", "PI", "PAYER1"))
                        .timeToLive(Duration.ofDays(1)));
        recipes.put(
                X12Verifier.class,
                (maker, field) -> maker.make(X12Verifier.Builder.class).build());
        recipes.put(
                Trace.class,
                (maker, field) -> new Trace(
                        maker.marks().text("Trace.type"),
                        maker.marks().text("Trace.number"),
                        maker.marks().text("Trace.origin")));
    }
}
