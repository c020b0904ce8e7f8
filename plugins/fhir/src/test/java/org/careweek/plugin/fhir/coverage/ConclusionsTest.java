package org.careweek.plugin.fhir.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.careweek.core.coverage.UnitKind;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.PrivateText;
import org.careweek.spi.insurance.BenefitLimit;
import org.careweek.spi.insurance.BenefitLimit.Kind;
import org.careweek.spi.insurance.IndicatesCovered;
import org.careweek.spi.insurance.IndicatesNotCovered;
import org.careweek.spi.insurance.RetryAdvice;
import org.careweek.spi.insurance.Stated;
import org.careweek.spi.insurance.Statement;
import org.careweek.spi.insurance.Transport;
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.insurance.Undetermined.Reason;
import org.careweek.spi.insurance.VerificationAnswer;
import org.careweek.spi.insurance.VerificationQuery;
import org.careweek.spi.insurance.cost.CostSharing;
import org.careweek.spi.insurance.cost.CostUnit;
import org.careweek.spi.insurance.cost.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConclusionsTest {

    private static final LevelOfCare PHP = LevelOfCare.PHP;
    private static final VerificationQuery QUERY = Payer.query("q-1", "member-7", PHP);
    private static final String BB = Payer.item("BB", "");
    private static final String OUT_OF_FORCE = "\"inforce\":false";
    private static final Currency USD = Currency.getInstance("USD");

    private static VerificationAnswer php(String... insurances) {
        return Payer.saying(PHP, insurances);
    }

    private static IndicatesCovered covered(String... items) {
        VerificationAnswer answer = php(Payer.inForce(items));
        assertThat(answer).isInstanceOf(IndicatesCovered.class);
        return (IndicatesCovered) answer;
    }

    private static void isUndetermined(VerificationAnswer answer, Reason reason) {
        assertThat(answer).isInstanceOf(Undetermined.class);
        assertThat(((Undetermined) answer).reason()).isEqualTo(reason);
    }

    private static void isUndetermined(VerificationAnswer answer, Reason reason, RetryAdvice advice) {
        isUndetermined(answer, reason);
        assertThat(((Undetermined) answer).retry()).isEqualTo(advice);
    }

    private static CoverageResponse response(String own, String... insurances) {
        return Own.read(Payer.says("q-1", "member-7", own, insurances))
                .responses()
                .get(0);
    }

    private static Statement denial(VerificationAnswer answer) {
        assertThat(answer).isInstanceOf(IndicatesNotCovered.class);
        return ((IndicatesNotCovered) answer).statement();
    }

    /** A benefit of an item that is annual and for one person, unless more is said. */
    private static String benefit(String type, String amounts) {
        return "{\"type\":" + Payer.concept(type) + "," + amounts + "}";
    }

    private static String annual(String category, String... benefits) {
        return Payer.item(
                category,
                "\"unit\":" + Payer.concept("individual") + ",\"term\":" + Payer.concept("annual") + ",\"benefit\":["
                        + String.join(",", benefits) + "]");
    }

    private static String dollars(String name, String value) {
        return "\"" + name + "Money\":{\"value\":" + value + ",\"currency\":\"USD\"}";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"inforce\":true | YES",
                "\"inforce\":false | NO",
                "\"item\":[] | NOT_STATED",
                "\"preAuthRef\":\"7\" | NOT_STATED"
            })
    void insurance_is_active_if_the_payer_says_that_it_is_in_force(String insurance, Stated active) {
        assertThat(new Conclusions(ServiceCodes.usual()).active(response("", insurance)))
                .isEqualTo(active);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"servicedDate\":\"2026-11-24\" | | NO",
                "\"servicedPeriod\":{\"start\":\"2026-11-24\",\"end\":\"2026-11-24\"} | | NO",
                "\"servicedPeriod\":{\"start\":\"2026-11-24\",\"end\":\"2026-11-25\"} | | NOT_STATED",
                "\"servicedPeriod\":{\"start\":\"2026-11-24\"} | | NOT_STATED",
                "\"servicedPeriod\":{\"end\":\"2026-11-24\"} | | NOT_STATED",
                "\"servicedDate\":\"2026-11\" | | NOT_STATED",
                "\"servicedPeriod\":{\"start\":\"2026-11-24\",\"end\":\"2026-11-25\"} | {\"end\":\"2026-11-24\"} | NOT_STATED",
                "\"servicedPeriod\":{\"start\":\"2026-11-24\",\"end\":\"2026-11-25\"} | {\"end\":\"2026-11-23\"} | NO",
                "\"servicedPeriod\":{\"start\":\"2026-11-24\",\"end\":\"2026-11-25\"} | {\"start\":\"2026-11-26\"} | NO"
            })
    void insurance_that_is_not_in_force_on_all_of_several_dates_may_be_on_some(String dates, String term, Stated said) {
        CoverageResponse response = response(dates, OUT_OF_FORCE + (term == null ? "" : ",\"benefitPeriod\":" + term));
        Conclusions usual = new Conclusions(ServiceCodes.usual());
        assertThat(usual.active(response)).isEqualTo(said);
        assertThat(usual.indicatesCovered(response, PHP)).isEqualTo(said);
        assertThat(usual.active(response(dates, Payer.inForce()))).isEqualTo(Stated.YES);
    }

    @Test
    void of_two_insurances_that_are_not_in_force_each_has_to_be_so_on_every_date() {
        Conclusions usual = new Conclusions(ServiceCodes.usual());
        String ended = OUT_OF_FORCE + ",\"benefitPeriod\":{\"end\":\"2026-11-01\"}";
        assertThat(usual.active(response(Payer.WEEK, ended, ended))).isEqualTo(Stated.NO);
        assertThat(usual.active(response(Payer.WEEK, ended, OUT_OF_FORCE))).isEqualTo(Stated.NOT_STATED);
    }

    @Test
    void insurances_that_differ_or_are_none_are_no_statement() {
        Conclusions usual = new Conclusions(ServiceCodes.usual());
        assertThat(usual.active(response("", Payer.inForce(), OUT_OF_FORCE))).isEqualTo(Stated.NOT_STATED);
        assertThat(usual.active(response("", Payer.inForce(), "\"item\":[" + BB + "]")))
                .isEqualTo(Stated.NOT_STATED);
        assertThat(usual.active(response(""))).isEqualTo(Stated.NOT_STATED);
        assertThat(usual.active(response("", Payer.inForce(), Payer.inForce()))).isEqualTo(Stated.YES);
    }

    @Test
    void a_plan_in_force_covers_no_level_of_care_by_itself_unless_the_site_says_so() {
        isUndetermined(php(Payer.inForce()), Reason.NOT_STATED);
        isUndetermined(php(Payer.inForce(Payer.item("30", ""))), Reason.NOT_STATED);
        ServiceCodes bold = ServiceCodes.usual()
                .with(PHP, List.of(new Coding(ServiceCodes.SERVICE_TYPES, "BB"), ServiceCodes.PLAN));
        byte[] answer = Payer.utf8(Payer.says("q-1", "member-7", Payer.WEEK, Payer.inForce()));
        assertThat(Payer.verifier(question -> answer).serviceCodes(bold).build().verify(QUERY))
                .isInstanceOf(IndicatesCovered.class);
        Conclusions usual = new Conclusions(ServiceCodes.usual());
        assertThat(usual.indicatesCovered(response("", Payer.inForce()), PHP)).isEqualTo(Stated.NOT_STATED);
        assertThat(usual.indicatesCovered(response("", Payer.inForce(BB)), PHP)).isEqualTo(Stated.YES);
        assertThat(usual.indicatesCovered(response("", OUT_OF_FORCE), PHP)).isEqualTo(Stated.NO);
        assertThat(usual.indicatesCovered(response("", OUT_OF_FORCE), LevelOfCare.INPATIENT))
                .isEqualTo(Stated.NOT_STATED);
    }

    @Test
    void coverage_of_php_says_nothing_about_iop_and_the_reverse() {
        isUndetermined(Payer.saying(LevelOfCare.IOP, Payer.inForce(BB)), Reason.NOT_STATED);
        isUndetermined(php(Payer.inForce(Payer.item("MH", ""))), Reason.NOT_STATED);
        Conclusions usual = new Conclusions(ServiceCodes.usual());
        assertThat(usual.indicatesCovered(response("", Payer.inForce(Payer.item("MH", ""))), LevelOfCare.IOP))
                .isEqualTo(Stated.YES);
        assertThat(usual.indicatesCovered(response("", Payer.inForce(Payer.item("MH", ""))), PHP))
                .isEqualTo(Stated.NOT_STATED);
    }

    @Test
    void one_service_of_a_category_says_nothing_of_the_category_and_a_site_may_add_the_service() {
        String service = Payer.item("BB", "\"productOrService\":" + Payer.concept("H0035"));
        isUndetermined(php(Payer.inForce(service)), Reason.NOT_STATED);
        assertThat(covered(BB, service.replace("H0035\"}]}", "X\"}]},\"excluded\":true")))
                .isNotNull();
        ServiceCodes more =
                ServiceCodes.usual().withServices(PHP, List.of(new Coding("https://codes.example", "H0035")));
        byte[] answer = Payer.utf8(Payer.says("q-1", "member-7", Payer.WEEK, Payer.inForce(service)));
        assertThat(Payer.verifier(question -> answer).serviceCodes(more).build().verify(QUERY))
                .isInstanceOf(IndicatesCovered.class);
    }

    @Test
    void the_same_code_of_another_system_is_another_code() {
        for (String system : List.of(
                ServiceCodes.BENEFIT_CATEGORIES,
                ServiceCodes.SERVICE_TYPES,
                "https://x12.org/codes/service-type-codes")) {
            assertThat(covered(BB.replace("\"code\"", "\"system\":\"" + system + "\",\"code\"")))
                    .isNotNull();
        }
        isUndetermined(
                php(Payer.inForce(BB.replace("\"code\"", "\"system\":\"https://other.example\",\"code\""))),
                Reason.NOT_STATED);
    }

    @Test
    void a_payer_that_says_both_or_not_enough_says_nothing() {
        String excluded = Payer.item("BB", "\"excluded\":true");
        isUndetermined(php(Payer.inForce(BB), OUT_OF_FORCE), Reason.CONTRADICTORY);
        isUndetermined(php(Payer.inForce(BB, excluded)), Reason.CONTRADICTORY);
        isUndetermined(php(Payer.inForce(BB, Payer.item("30", "\"excluded\":true"))), Reason.CONTRADICTORY);
        isUndetermined(php(Payer.inForce(excluded)), Reason.NOT_STATED, new RetryAdvice.Never());
        isUndetermined(php("\"item\":[" + BB + "]"), Reason.NOT_STATED);
        isUndetermined(php(Payer.inForce(BB), "\"item\":[" + BB + "]"), Reason.NOT_STATED);
        isUndetermined(php(), Reason.NOT_STATED);
        assertThat(covered(Payer.item("BB", "\"excluded\":false"))).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "queued | | NO_ANSWER | now",
                "partial | | NOT_STATED | now",
                "perhaps | | NOT_STATED | never",
                "error | | REFUSED | never",
                "error | a001 | REFUSED | corrected",
                "error | x999 | REFUSED | never",
                "complete | a002 | REFUSED | corrected"
            })
    void what_is_not_complete_concludes_nothing(String outcome, String error, Reason reason, String advice) {
        String errors = error == null ? "" : ",\"error\":[{\"code\":" + Payer.concept(error) + "}]";
        RetryAdvice expected = switch (advice) {
            case "now" -> RetryAdvice.now();
            case "never" -> new RetryAdvice.Never();
            default -> new RetryAdvice.Corrected();
        };
        for (String said : List.of(Payer.inForce(BB), OUT_OF_FORCE)) {
            String insurance = "\"insurance\":[{\"coverage\":{\"reference\":\"Coverage/member-7\"}," + said + "}]";
            String document =
                    Payer.response("q-1", "member-7", outcome, "\"servicedDate\":\"2026-11-23\"," + insurance + errors);
            isUndetermined(Payer.answer(document, QUERY), reason, expected);
            Conclusions usual = new Conclusions(ServiceCodes.usual());
            CoverageResponse read = Own.read(document).responses().get(0);
            assertThat(usual.active(read)).isEqualTo(Stated.NOT_STATED);
            assertThat(usual.indicatesCovered(read, PHP)).isEqualTo(Stated.NOT_STATED);
            assertThat(usual.authorizationRequired(read, PHP)).isEqualTo(Stated.NOT_STATED);
        }
        for (String status : List.of("cancelled", "draft", "entered-in-error")) {
            String document = Payer.says("q-1", "member-7", Payer.WEEK, Payer.inForce(BB))
                    .replace("\"status\":\"active\"", "\"status\":\"" + status + "\"");
            isUndetermined(Payer.answer(document, QUERY), Reason.NOT_STATED, RetryAdvice.now());
        }
    }

    @Test
    void an_answer_speaks_for_the_dates_that_it_names_and_no_others() {
        String year = Payer.inForce(BB) + ",\"benefitPeriod\":{\"start\":\"2026-11-25\",\"end\":\"2027\"}";
        assertThat(((IndicatesCovered) php(year)).statement())
                .extracting(Statement::from, Statement::through)
                .containsExactly(LocalDate.of(2026, 11, 25), Payer.THROUGH);
        String undated = Payer.says("q-1", "member-7", "", year);
        assertThat(((IndicatesCovered) Payer.answer(undated, QUERY)).statement().from())
                .isEqualTo(LocalDate.of(2026, 11, 25));
        String day = Payer.says("q-1", "member-7", "\"servicedDate\":\"2026-11-24\"", Payer.inForce(BB));
        assertThat(((IndicatesCovered) Payer.answer(day, QUERY)).statement())
                .extracting(Statement::from, Statement::through)
                .containsExactly(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 24));
        assertThat(((IndicatesCovered) Payer.answer(day, QUERY)).statement().staleAt())
                .isEqualTo(Payer.NOW.plus(Duration.ofHours(24)));
        String past = Payer.says("q-1", "member-7", "\"servicedDate\":\"2026-11-22\"", Payer.inForce(BB));
        isUndetermined(Payer.answer(past, QUERY), Reason.MISMATCH);
    }

    @Test
    void an_answer_without_dates_speaks_for_the_day_on_which_it_was_made() {
        String now = Payer.says("q-1", "member-7", "", Payer.inForce(BB));
        isUndetermined(Payer.answer(now, QUERY), Reason.MISMATCH);
        LocalDate today = LocalDate.of(2026, 11, 20);
        VerificationAnswer answer =
                Payer.answer(now, Payer.query("q-1", "member-7", PHP, today.minusDays(2), Payer.THROUGH));
        assertThat(((IndicatesCovered) answer).statement())
                .extracting(Statement::from, Statement::through)
                .containsExactly(today, today);
        String no = Payer.says("q-1", "member-7", "", OUT_OF_FORCE);
        isUndetermined(Payer.answer(no, QUERY), Reason.MISMATCH);
    }

    @Test
    void not_in_force_on_all_of_several_dates_is_a_denial_of_none_of_them() {
        isUndetermined(php(OUT_OF_FORCE), Reason.NOT_STATED, new RetryAdvice.Corrected());
        isUndetermined(
                php(OUT_OF_FORCE + ",\"benefitPeriod\":{\"start\":\"2026-01-01\"}"),
                Reason.NOT_STATED,
                new RetryAdvice.Corrected());
        String day = Payer.says("q-1", "member-7", "\"servicedDate\":\"2026-11-24\"", OUT_OF_FORCE);
        assertThat(denial(Payer.answer(day, QUERY)))
                .extracting(Statement::from, Statement::through)
                .containsExactly(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 24));
    }

    @Test
    void a_plan_that_ended_is_a_denial_from_the_day_after_its_end_on() {
        String ended = OUT_OF_FORCE + ",\"benefitPeriod\":{\"end\":\"%s\"}";
        assertThat(denial(php(ended.formatted("2026-11-24"))))
                .extracting(Statement::from, Statement::through)
                .containsExactly(LocalDate.of(2026, 11, 25), Payer.THROUGH);
        assertThat(denial(php(ended.formatted("2026-10"))).from()).isEqualTo(Payer.FROM);
        assertThat(denial(php(OUT_OF_FORCE + ",\"benefitPeriod\":{\"start\":\"2026-11-25T08:00:00-05:00\"}"))
                        .through())
                .isEqualTo(LocalDate.of(2026, 11, 24));
        isUndetermined(php(ended.formatted("2026-11-29")), Reason.NOT_STATED);
        String undated = Payer.says("q-1", "member-7", "", ended.formatted("2026-11-01"));
        assertThat(denial(Payer.answer(undated, QUERY)).from()).isEqualTo(Payer.FROM);
    }

    @Test
    void an_answer_to_another_question_is_none() {
        String right = Payer.says("q-1", "member-7", Payer.WEEK, Payer.inForce(BB));
        assertThat(Payer.answer(right, QUERY)).isInstanceOf(IndicatesCovered.class);
        for (String wrong : List.of(
                right.replace("\"value\":\"q-1\"", "\"value\":\"q-2\""),
                right.replace("{\"identifier\":{\"value\":\"q-1\"}}", "{\"display\":\"q-1\"}"),
                right.replace(
                        "{\"value\":\"q-1\"}", "{\"value\":\"q-2\"},\"reference\":\"CoverageEligibilityRequest/q-1\""),
                right.replace("\"created\":\"2026-11-20\"", "\"created\":\"2026-11-18T23:59:59Z\""))) {
            assertThat(wrong).isNotEqualTo(right);
            isUndetermined(Payer.answer(wrong, QUERY), Reason.MISMATCH, RetryAdvice.now());
        }
        for (String same : List.of(
                right.replace("Patient/member-7", "https://lake-plan.example/fhir/Patient/member-7/_history/3"),
                right.replace(
                        "{\"identifier\":{\"value\":\"q-1\"}}", "{\"reference\":\"CoverageEligibilityRequest/q-1\"}"),
                right.replace("\"created\":\"2026-11-20\"", "\"created\":\"2026-11-19\""))) {
            assertThat(same).isNotEqualTo(right);
            assertThat(Payer.answer(same, QUERY)).isInstanceOf(IndicatesCovered.class);
        }
    }

    @Test
    void an_answer_about_somebody_else_is_not_passed_on_and_not_worth_asking_for_again() {
        String right = Payer.says("q-1", "member-7", Payer.WEEK, Payer.inForce(BB));
        for (String other : List.of(
                right.replace("Patient/member-7", "Patient/member-8"),
                right.replace("Patient/member-7", "Patient/8member-7"),
                right.replace("Coverage/member-7", "Coverage/member-8"),
                right.replace("Coverage/member-7", "member-7"),
                right.replace("Organization/lake-plan", "Organization/river-plan"),
                right.replace("Patient/member-7", "Patient/member-8")
                        .replace("\"created\":\"2026-11-20\"", "\"created\":\"2026-11-18\""))) {
            assertThat(other).isNotEqualTo(right);
            assertThat(Payer.answer(other, QUERY))
                    .isEqualTo(Undetermined.because(Reason.MISMATCH, new RetryAdvice.Corrected()));
        }
    }

    /** A relative address names no server, and which one it means is not known. */
    @Test
    void an_address_on_another_server_is_another_address() {
        CoverageReferences ours = new CoverageReferences(
                PrivateText.of("https://lake-plan.example/fhir/Patient/member-7"),
                PrivateText.of("https://lake-plan.example/fhir/Coverage/member-7"),
                PrivateText.of("Organization/lake-plan"));
        String relative = Payer.says("q-1", "member-7", Payer.WEEK, Payer.inForce(BB));
        String same =
                relative.replace("Patient/member-7", "https://lake-plan.example/fhir/Patient/member-7/_history/2");
        String other = relative.replace("Patient/member-7", "https://river-plan.example/fhir/Patient/member-7");
        assertThat(asked(ours, relative)).isInstanceOf(IndicatesCovered.class);
        assertThat(asked(ours, same)).isInstanceOf(IndicatesCovered.class);
        isUndetermined(asked(ours, other), Reason.MISMATCH, new RetryAdvice.Corrected());
        String inside = relative.replace(
                "Patient/member-7", "https://river-plan.example/https://lake-plan.example/fhir/Patient/member-7");
        isUndetermined(asked(ours, inside), Reason.MISMATCH, new RetryAdvice.Corrected());
    }

    private static VerificationAnswer asked(CoverageReferences about, String document) {
        return Payer.verifier(question -> Payer.utf8(document))
                .directory((payer, member) -> Optional.of(about))
                .build()
                .verify(QUERY);
    }

    @Test
    void of_several_insurances_the_one_that_was_asked_about_counts() {
        String own = Payer.says("q-1", "member-7", Payer.WEEK, Payer.inForce(BB));
        String other = "{\"coverage\":{\"reference\":\"Coverage/member-9\"},\"inforce\":false},";
        VerificationAnswer answer = Payer.answer(own.replace("\"insurance\":[", "\"insurance\":[" + other), QUERY);
        assertThat(answer).isEqualTo(Payer.answer(own, QUERY)).isInstanceOf(IndicatesCovered.class);
    }

    @Test
    void of_a_bundle_the_answer_to_the_question_counts_and_two_that_differ_do_not() {
        String yes = Payer.says("q-1", "member-7", Payer.WEEK, Payer.inForce(BB));
        String foreign = Payer.says("q-9", "member-9", Payer.WEEK, OUT_OF_FORCE);
        String no = Payer.says("q-1", "member-7", "\"servicedDate\":\"2026-11-24\"", OUT_OF_FORCE);
        String bundle = "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":%s},{\"resource\":%s}]}";
        assertThat(Payer.answer(bundle.formatted(foreign, yes), QUERY)).isInstanceOf(IndicatesCovered.class);
        assertThat(Payer.answer(bundle.formatted(yes, yes), QUERY)).isInstanceOf(IndicatesCovered.class);
        isUndetermined(Payer.answer(bundle.formatted(yes, no), QUERY), Reason.CONTRADICTORY);
    }

    @Test
    void an_authorization_is_needed_if_what_is_nearest_says_so() {
        String yes = "\"authorizationRequired\":true";
        String no = "\"authorizationRequired\":false";
        assertThat(covered(BB).authorizationNeeded()).isEqualTo(Stated.NOT_STATED);
        assertThat(covered(Payer.item("BB", yes)).authorizationNeeded()).isEqualTo(Stated.YES);
        assertThat(covered(Payer.item("BB", no)).authorizationNeeded()).isEqualTo(Stated.NO);
        assertThat(covered(Payer.item("BB", no), Payer.item("30", yes)).authorizationNeeded())
                .isEqualTo(Stated.NO);
        assertThat(covered(BB, Payer.item("30", yes)).authorizationNeeded()).isEqualTo(Stated.YES);
        assertThat(covered(BB, Payer.item("MH", yes)).authorizationNeeded()).isEqualTo(Stated.NOT_STATED);
        assertThat(covered(Payer.item("BB", no), Payer.item("BB", yes)).authorizationNeeded())
                .isEqualTo(Stated.NOT_STATED);
    }

    /** It says neither how many visits it is for nor when: somebody has to ask, and to enter the rest. */
    @Test
    void the_number_of_an_authorization_is_evidence_and_no_authorization() {
        String document = Payer.says("q-1", "member-7", Payer.WEEK + ",\"preAuthRef\":\"PA-1\"", Payer.inForce(BB));
        IndicatesCovered answer = (IndicatesCovered) Payer.answer(document, QUERY);
        assertThat(answer.authorizations()).isEmpty();
        assertThat(answer.evidence().disclose()).contains("authorization number PA-1");
    }

    @Test
    void a_limit_keeps_its_unit_and_its_term_and_what_remains_is_of_the_same() {
        String visits = benefit("visit", "\"allowedUnsignedInt\":30,\"usedUnsignedInt\":12");
        assertThat(covered(annual("BB", visits)).limits())
                .containsExactly(limit(Kind.TOTAL, "30", "annual"), limit(Kind.REMAINING, "18", "annual"));
        String allowed = benefit("visit", "\"allowedUnsignedInt\":30");
        String used = benefit("visit", "\"usedUnsignedInt\":31");
        assertThat(covered(annual("BB", allowed), annual("BB", used)).limits())
                .containsExactly(limit(Kind.TOTAL, "30", "annual"), limit(Kind.REMAINING, "0", "annual"));
        assertThat(covered(annual("BB", allowed), annual("BB", used).replace("annual", "lifetime"))
                        .limits())
                .containsExactly(limit(Kind.TOTAL, "30", "annual"));
        assertThat(covered(annual("BB", allowed), annual("BB", used).replace("individual", "family"))
                        .limits())
                .containsExactly(limit(Kind.TOTAL, "30", "annual"));
        assertThat(covered(annual("BB", allowed), annual("MH", used)).limits())
                .containsExactly(limit(Kind.TOTAL, "30", "annual"));
        assertThat(covered(annual("BB", visits).replace("individual", "family")).limits())
                .isEmpty();
        assertThat(covered(Payer.item("BB", "\"benefit\":[" + visits + "]")).limits())
                .isEmpty();
        assertThat(covered(annual("BB", benefit("visit", "\"allowedString\":\"30\"")))
                        .limits())
                .isEmpty();
        assertThat(covered(annual("BB", benefit("room", "\"allowedUnsignedInt\":30")))
                        .limits())
                .isEmpty();
        assertThat(covered(annual("BB", benefit("visit", "\"allowedUnsignedInt\":30,\"usedString\":\"12\"")))
                        .limits())
                .containsExactly(limit(Kind.TOTAL, "30", "annual"));
        assertThat(covered(annual("BB", visits, benefit("visit", "\"usedUnsignedInt\":13")))
                        .limits())
                .containsExactly(limit(Kind.TOTAL, "30", "annual"));
    }

    private static BenefitLimit limit(Kind kind, String quantity, String term) {
        return new BenefitLimit(kind, new BigDecimal(quantity), UnitKind.VISITS, term);
    }

    private static CostSharing costs(String... items) {
        return covered(items).costSharing();
    }

    private static Optional<Money> money(String amount) {
        return Optional.of(Money.of(amount, USD));
    }

    @Test
    void the_members_own_share_is_what_the_payer_says_once() {
        String copay = benefit("copay", dollars("allowed", "25.00"));
        assertThat(costs(annual("BB", copay)).copay())
                .contains(new CostSharing.Copay(Money.of("25", USD), CostUnit.NOT_STATED));
        assertThat(costs(annual("BB", copay).replace("annual", "day")).copay())
                .contains(new CostSharing.Copay(Money.of("25", USD), CostUnit.DAY));
        assertThat(costs(annual("BB", copay).replace("annual", "lifetime")).copay())
                .isEmpty();
        assertThat(costs(annual("BB", copay, benefit("copay", dollars("allowed", "30"))))
                        .copay())
                .isEmpty();
        assertThat(costs(annual("BB", copay), annual("30", benefit("copay", dollars("allowed", "30"))))
                        .copay())
                .isPresent();
        assertThat(costs(annual("BB", copay, benefit("copay", dollars("allowed", "25.0"))))
                        .copay())
                .isPresent();
        assertThat(costs(annual("BB", copay).replace("USD", "XXQ")).copay()).isEmpty();
        assertThat(costs(annual("BB", benefit("copay", "\"allowedMoney\":{\"value\":25}")))
                        .copay())
                .isEmpty();
        for (String bad : List.of("-25", "25.001", "1e15", "1e999999999", "0e-999999999")) {
            assertThat(costs(annual("BB", benefit("copay", dollars("allowed", bad))))
                            .copay())
                    .as(bad)
                    .isEmpty();
        }
    }

    @Test
    void what_is_left_of_a_deductible_is_what_is_allowed_less_what_was_used_in_one_currency() {
        String deductible = benefit("deductible", dollars("allowed", "500") + "," + dollars("used", "120.5"));
        CostSharing costs =
                costs(annual("BB"), annual("30", deductible, deductible.replace("deductible", "out-of-pocket")));
        assertThat(costs.deductible()).isEqualTo(money("500"));
        assertThat(costs.deductibleLeft()).isEqualTo(money("379.50"));
        assertThat(costs.outOfPocketLeft()).isEqualTo(money("379.50"));
        String two = deductible.replace("120.5,\"currency\":\"USD\"", "120.5,\"currency\":\"EUR\"");
        assertThat(two).isNotEqualTo(deductible);
        assertThat(costs(annual("BB", two)).deductible()).isEqualTo(money("500"));
        assertThat(costs(annual("BB", two)).deductibleLeft()).isEmpty();
        assertThat(costs(annual("BB", deductible).replace("individual", "family")))
                .isEqualTo(CostSharing.notStated());
        assertThat(costs(annual("BB", deductible).replace("annual", "lifetime")))
                .isEqualTo(CostSharing.notStated());
    }

    @Test
    void coinsurance_is_a_percentage_up_to_a_hundred() {
        String percent = benefit("copay-percent", "\"allowedUnsignedInt\":20");
        assertThat(costs(annual("BB", percent)).coinsurancePercent()).contains(new BigDecimal("20"));
        assertThat(costs(annual("BB", percent.replace("20", "101"))).coinsurancePercent())
                .isEmpty();
        assertThat(costs(annual("BB", percent, percent.replace("20", "30"))).coinsurancePercent())
                .isEmpty();
        assertThat(costs(annual("BB", percent), annual("BB", percent)).coinsurancePercent())
                .isPresent();
    }

    @Test
    void a_payer_that_says_too_much_of_one_level_says_nothing() {
        String[] items = Collections.nCopies(1_000, BB).toArray(String[]::new);
        assertThat(covered(items)).isNotNull();
        String[] more = Collections.nCopies(1_001, BB).toArray(String[]::new);
        isUndetermined(php(Payer.inForce(more)), Reason.LIMIT, new RetryAdvice.Never());
        String[] others = Collections.nCopies(5_000, Payer.item("35", "")).toArray(String[]::new);
        assertThat(php(Payer.inForce(others))).isNotInstanceOf(IndicatesCovered.class);
        others[0] = BB;
        assertThat(covered(others)).isNotNull();
    }

    @Test
    void nobody_is_asked_of_what_the_site_does_not_know() {
        isUndetermined(
                Payer.saying(LevelOfCare.INPATIENT, Payer.inForce(BB)), Reason.NOT_SUPPORTED, new RetryAdvice.Never());
        Transport fails = question -> {
            throw new AssertionError("it was asked");
        };
        isUndetermined(
                Payer.verifier(fails)
                        .directory((payer, member) -> Optional.empty())
                        .build()
                        .verify(QUERY),
                Reason.NOT_SUPPORTED,
                new RetryAdvice.Corrected());
        isUndetermined(
                Payer.verifier(fails).build().verify(Payer.query("q-1", "a b", PHP)),
                Reason.NOT_SUPPORTED,
                new RetryAdvice.Corrected());
    }
}
