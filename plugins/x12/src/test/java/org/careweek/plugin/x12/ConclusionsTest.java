package org.careweek.plugin.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.careweek.core.coverage.UnitKind;
import org.careweek.core.program.LevelOfCare;
import org.careweek.spi.insurance.BenefitLimit;
import org.careweek.spi.insurance.BenefitLimit.Kind;
import org.careweek.spi.insurance.IndicatesCovered;
import org.careweek.spi.insurance.IndicatesNotCovered;
import org.careweek.spi.insurance.RetryAdvice;
import org.careweek.spi.insurance.Stated;
import org.careweek.spi.insurance.Statement;
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
import org.junit.jupiter.params.provider.ValueSource;

class ConclusionsTest {

    private static final LevelOfCare PHP = LevelOfCare.PHP;

    private static VerificationAnswer php(String... segments) {
        return Payer.saying(PHP, List.of(segments));
    }

    private static IndicatesCovered covered(String... segments) {
        VerificationAnswer answer = php(segments);
        assertThat(answer).isInstanceOf(IndicatesCovered.class);
        return (IndicatesCovered) answer;
    }

    private static void isUndetermined(VerificationAnswer answer, Reason reason) {
        assertThat(answer).isInstanceOf(Undetermined.class);
        assertThat(((Undetermined) answer).reason()).isEqualTo(reason);
    }

    private static MemberAnswer member(String... segments) {
        return EligibilityReader.read(Payer.says("q-1", "member-7", List.of(segments)))
                .members()
                .get(0);
    }

    private static Optional<Money> dollars(String amount) {
        return Optional.of(Money.of(amount, Currency.getInstance("USD")));
    }

    @ParameterizedTest
    @CsvSource({
        "EB*1**30, YES",
        "EB*1, YES",
        "EB*2**MH, YES",
        "EB*5**BB, YES",
        "EB*6**30, NO",
        "EB*6, NO",
        "EB*6**CJ, NO",
        "EB*7**30, NOT_STATED",
        "EB*8**30, NOT_STATED",
        "EB*U**MH, NOT_STATED",
        "EB*V**30, NOT_STATED",
        "EB*1**35, NOT_STATED",
        "EB*6**35, NOT_STATED",
        "EB*QQ**30, NOT_STATED",
        "EB*1**35^MH, YES",
        "EB*1**30~EB*6**MH, NOT_STATED",
        "EB*1**30~EB*7**MH, NOT_STATED",
        "EB*1**30~EB*6**35, YES",
        "EB*1**30~EB*U**MH, YES",
        "EB*B**30***27*30, NOT_STATED",
        "EB*6*CHD*30, NOT_STATED",
        "EB*6*IND*30, NO",
        "EB*6**MH~III*ZZ*21, NOT_STATED",
        "EB*6**MH**********HC:90853, NOT_STATED",
        "EB*6**MH***********1, NOT_STATED",
        "EB*1**30~EB*6*CHD*30, YES",
        "EB*1**30~EB*6**MH~III*ZZ*21, YES",
        "EB*6**30~EB*6**MH~III*ZZ*21, NO",
        "EB*1**30~AAA*N**42*R, YES",
        "EB*6**30~AAA*N**42*R, NOT_STATED",
        "AAA*N**72*C~EB*6**30, NOT_STATED",
        "EB*6**30~EB*1**MH~AAA*N**42*R, NOT_STATED"
    })
    void coverage_is_active_if_the_payer_says_so_of_the_plan_or_of_behavioral_care(String segments, Stated active) {
        assertThat(new Conclusions(ServiceTypes.usual()).active(member(segments.split("~"))))
                .isEqualTo(active);
    }

    @Test
    void while_the_payer_refuses_to_answer_nothing_is_denied() {
        Conclusions usual = new Conclusions(ServiceTypes.usual());
        assertThat(usual.indicatesCovered(member("EB*6**30"), PHP)).isEqualTo(Stated.NO);
        assertThat(usual.indicatesCovered(member("EB*6**30", "AAA*N**42*R"), PHP))
                .isEqualTo(Stated.NOT_STATED);
        assertThat(usual.indicatesCovered(member("EB*1**BB", "AAA*N**42*R"), PHP))
                .isEqualTo(Stated.YES);
        MemberAnswer refusedAbove = EligibilityReader.read(
                        Payer.file(List.of("AAA*Y**42*R"), "q-1", "member-7", List.of("EB*6**30")))
                .members()
                .get(0);
        assertThat(usual.indicatesCovered(refusedAbove, PHP)).isEqualTo(Stated.NOT_STATED);
        assertThat(usual.active(refusedAbove)).isEqualTo(Stated.NOT_STATED);
    }

    @Test
    void a_plan_that_is_active_covers_no_level_of_care_by_itself_unless_the_site_says_so() {
        isUndetermined(php("EB*1**30"), Reason.NOT_STATED);
        ServiceTypes bold = ServiceTypes.usual().with(PHP, List.of("BB", ServiceTypes.PLAN));
        VerificationAnswer answer = Payer.verifier(question -> Payer.says("q-1", "member-7", List.of("EB*1")))
                .serviceTypes(bold)
                .build()
                .verify(Payer.query("q-1", "member-7", PHP));
        assertThat(answer).isInstanceOf(IndicatesCovered.class);
        Conclusions usual = new Conclusions(ServiceTypes.usual());
        assertThat(usual.indicatesCovered(member("EB*1**30"), PHP)).isEqualTo(Stated.NOT_STATED);
        assertThat(usual.indicatesCovered(member("EB*1**30", "EB*1**BB"), PHP)).isEqualTo(Stated.YES);
        assertThat(usual.indicatesCovered(member("EB*1**30", "EB*6**BB"), PHP)).isEqualTo(Stated.NOT_STATED);
        assertThat(usual.indicatesCovered(member("EB*6**30"), PHP)).isEqualTo(Stated.NO);
        assertThat(usual.indicatesCovered(member("EB*6**30"), LevelOfCare.INPATIENT))
                .isEqualTo(Stated.NOT_STATED);
    }

    @Test
    void a_plan_that_is_not_active_covers_no_level_of_care() {
        assertThat(php("EB*6**30")).isInstanceOf(IndicatesNotCovered.class);
    }

    @Test
    void coverage_of_php_says_nothing_about_iop_and_the_reverse() {
        isUndetermined(Payer.saying(LevelOfCare.IOP, List.of("EB*1**BB")), Reason.NOT_STATED);
        isUndetermined(Payer.saying(LevelOfCare.IOP, List.of("EB*6**BB")), Reason.NOT_STATED);
        isUndetermined(php("EB*1**MH"), Reason.NOT_STATED);
        isUndetermined(php("EB*6**MH"), Reason.NOT_STATED);
    }

    @Test
    void a_payer_that_says_both_or_not_yet_says_nothing() {
        isUndetermined(php("EB*1**BB", "EB*6**30"), Reason.CONTRADICTORY);
        isUndetermined(php("EB*1**30", "EB*6**BB"), Reason.CONTRADICTORY);
        isUndetermined(php("EB*1**BB", "EB*I**BB"), Reason.CONTRADICTORY);
        isUndetermined(php("EB*1**BB", "EB*7**30"), Reason.NOT_STATED);
        isUndetermined(php("EB*6**BB", "EB*8**BB"), Reason.NOT_STATED);
        isUndetermined(php("EB*I**BB"), Reason.NOT_STATED);
        isUndetermined(php(), Reason.NOT_STATED);
    }

    /** An exclusion of some of a service, or of other providers, leaves open whether this one is covered here. */
    @ParameterizedTest
    @ValueSource(strings = {"E", "N"})
    void what_is_excluded_or_kept_for_others_is_neither_coverage_nor_a_denial(String info) {
        isUndetermined(php("EB*1**BB", "EB*" + info + "**BB"), Reason.NOT_STATED);
        isUndetermined(php("EB*" + info + "**BB"), Reason.NOT_STATED);
        assertThat(new Conclusions(ServiceTypes.usual())
                        .indicatesCovered(member("EB*1**BB", "EB*" + info + "**BB"), PHP))
                .isEqualTo(Stated.NOT_STATED);
        covered("EB*1**BB", "EB*" + info + "**MH");
        covered("EB*1**BB", "EB*" + info + "**30");
        covered("EB*1**BB", "EB*" + info + "**BB", "III*ZZ*21");
        assertThat(php("EB*6**BB", "EB*" + info + "**BB")).isInstanceOf(IndicatesNotCovered.class);
    }

    @Test
    void an_answer_speaks_for_the_dates_that_it_names_and_no_others() {
        assertThat(covered("EB*1**BB", "DTP*292*RD8*20261125-20270101").statement())
                .extracting(it -> it.from(), it -> it.through())
                .containsExactly(LocalDate.of(2026, 11, 25), Payer.THROUGH);
        assertThat(covered("DTP*346*D8*20260101", "DTP*347*D8*20261124", "EB*1**BB")
                        .statement()
                        .through())
                .isEqualTo(LocalDate.of(2026, 11, 24));
        isUndetermined(php("EB*1**BB", "DTP*472*D8*20261201"), Reason.MISMATCH);
        isUndetermined(php("DTP*357*D8*20261122", "EB*1**BB"), Reason.MISMATCH);
        isUndetermined(php("EB*1**BB", "DTP*348*D8*20261130"), Reason.MISMATCH);
        assertThat(covered("EB*1**BB").statement().staleAt()).isEqualTo(Payer.NOW.plus(Duration.ofHours(24)));
    }

    /** A question of one date is asked so, and an answer may repeat it; when something begins has qualifiers of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"291", "292", "307", "472"})
    void a_single_date_of_a_plan_or_of_eligibility_is_that_date_alone(String qualifier) {
        Statement said =
                covered("DTP*" + qualifier + "*D8*20261124", "EB*1**BB").statement();
        assertThat(said.from()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(said.through()).isEqualTo(LocalDate.of(2026, 11, 24));
        isUndetermined(php("DTP*" + qualifier + "*D8*20260101", "EB*1**BB"), Reason.MISMATCH);
        Statement denied = ((IndicatesNotCovered) php("DTP*" + qualifier + "*D8*20261124", "EB*6**30")).statement();
        assertThat(denied.through()).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @ParameterizedTest
    @ValueSource(strings = {"346", "348", "356"})
    void a_beginning_holds_from_that_date_on(String qualifier) {
        Statement said =
                covered("DTP*" + qualifier + "*D8*20261124", "EB*1**BB").statement();
        assertThat(said.from()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(said.through()).isEqualTo(Payer.THROUGH);
    }

    @Test
    void a_plan_that_ended_is_a_denial_from_the_day_after_its_end_on() {
        assertThat(php("DTP*347*D8*20261122", "EB*6**30")).isInstanceOf(IndicatesNotCovered.class);
        assertThat(((IndicatesNotCovered) php("DTP*347*D8*20261124", "EB*6**30"))
                        .statement()
                        .from())
                .isEqualTo(LocalDate.of(2026, 11, 25));
        isUndetermined(php("DTP*347*D8*20261129", "EB*6**30"), Reason.MISMATCH);
        isUndetermined(php("EB*6**30", "DTP*292*RD8*20200101-20201231"), Reason.MISMATCH);
        assertThat(php("DTP*346*D8*20270101", "EB*6**30")).isInstanceOf(IndicatesNotCovered.class);
        assertThat(((IndicatesNotCovered) php("DTP*346*D8*20261124", "EB*6**30"))
                        .statement()
                        .through())
                .isEqualTo(Payer.FROM);
    }

    @Test
    void a_date_that_cannot_be_read_leaves_the_answer_open() {
        isUndetermined(php("DTP*347*D8*20261399", "EB*1**BB"), Reason.UNREADABLE);
        isUndetermined(php("EB*6**BB", "DTP*292*RD8*20261231-20260101"), Reason.UNREADABLE);
    }

    @Test
    void an_authorization_is_needed_if_the_payer_says_so_of_the_level_or_else_of_the_plan() {
        assertThat(covered("EB*1**BB").authorizationNeeded()).isEqualTo(Stated.NOT_STATED);
        assertThat(covered("EB*1**BB********Y").authorizationNeeded()).isEqualTo(Stated.YES);
        assertThat(covered("EB*1**BB********N").authorizationNeeded()).isEqualTo(Stated.NO);
        assertThat(covered("EB*1**BB********U", "EB*1**30********N").authorizationNeeded())
                .isEqualTo(Stated.NOT_STATED);
        assertThat(covered("EB*1**BB", "EB*1**30********Y").authorizationNeeded())
                .isEqualTo(Stated.YES);
        assertThat(covered("EB*1**BB********Y", "EB*F**BB***23***DY*9*N").authorizationNeeded())
                .isEqualTo(Stated.NOT_STATED);
        assertThat(covered("EB*1**BB", "EB*1**MH********Y").authorizationNeeded())
                .isEqualTo(Stated.NOT_STATED);
    }

    /** It says neither how many days it is for nor which: somebody has to ask, and to enter the rest. */
    @Test
    void the_number_of_an_authorization_is_evidence_and_no_authorization() {
        IndicatesCovered answer = covered("EB*1**BB********Y", "REF*G1*PA-1", "REF*9F*RF-2", "REF*6P*GROUP-3");
        assertThat(answer.authorizations()).isEmpty();
        assertThat(answer.evidence().disclose())
                .contains("REF*G1*PA-1 REF*9F*RF-2")
                .doesNotContain("GROUP-3");
    }

    @Test
    void total_and_remaining_stay_apart_and_keep_their_unit_and_their_period() {
        assertThat(covered(
                                "EB*1**BB",
                                "EB*F**BB***23***DY*30",
                                "EB*F**BB***29***DY*12",
                                "EB*F**BB***23",
                                "HSD*VS*60***34*1",
                                "EB*F**BB***29",
                                "HSD*HS*8.5***23",
                                "EB*F**BB***33***VS*0")
                        .limits())
                .containsExactlyInAnyOrder(
                        new BenefitLimit(Kind.TOTAL, new BigDecimal(30), UnitKind.DAYS, "calendar year"),
                        new BenefitLimit(Kind.REMAINING, new BigDecimal(12), UnitKind.DAYS, "not stated"),
                        new BenefitLimit(Kind.TOTAL, new BigDecimal(60), UnitKind.VISITS, "month"),
                        new BenefitLimit(Kind.REMAINING, new BigDecimal("8.5"), UnitKind.HOURS, "calendar year"),
                        new BenefitLimit(Kind.REMAINING, BigDecimal.ZERO, UnitKind.VISITS, "lifetime"));
    }

    @Test
    void a_quantity_and_how_often_it_may_be_used_are_two_limits() {
        assertThat(covered("EB*1**BB", "EB*F**BB***34***VS*30", "HSD*VS*2***35").limits())
                .containsExactlyInAnyOrder(
                        new BenefitLimit(Kind.TOTAL, new BigDecimal(30), UnitKind.VISITS, "month"),
                        new BenefitLimit(Kind.TOTAL, new BigDecimal(2), UnitKind.VISITS, "week"));
        assertThat(covered("EB*1**BB", "EB*F**BB***29***VS*30", "HSD*VS*2***35", "HSD*VS*9")
                        .limits())
                .containsExactlyInAnyOrder(
                        new BenefitLimit(Kind.REMAINING, new BigDecimal(30), UnitKind.VISITS, "not stated"),
                        new BenefitLimit(Kind.TOTAL, new BigDecimal(2), UnitKind.VISITS, "week"));
    }

    @Test
    void a_limit_of_one_place_or_procedure_or_of_a_family_is_not_that_of_the_person() {
        assertThat(covered("EB*1**BB", "EB*F**BB***23***VS*30", "III*ZZ*21").limits())
                .isEmpty();
        assertThat(covered("EB*1**BB", "EB*F**BB***23***VS*30***HC:90853").limits())
                .isEmpty();
        assertThat(covered("EB*1**BB", "EB*F*FAM*BB***23***VS*30").limits()).isEmpty();
        assertThat(covered("EB*1**BB", "EB*F*IND*BB***23***VS*30").limits()).hasSize(1);
    }

    @Test
    void what_is_no_quantity_with_unit_and_period_of_the_level_is_no_limit() {
        assertThat(covered(
                                "EB*1**BB",
                                "EB*F**BB******DY*30",
                                "EB*F**BB***23****30",
                                "EB*F**BB***23***P6*30",
                                "EB*F**BB***24***DY*30",
                                "EB*F**BB***23***DY*-3",
                                "EB*F**BB***23***DY*1E9",
                                "EB*F**MH***23***DY*30",
                                "EB*F**30***23***DY*31",
                                "EB*F**BB***23",
                                "HSD*VS*3*WK*1*23")
                        .limits())
                .isEmpty();
    }

    @Test
    void the_members_own_share_is_read_where_one_thing_is_said() {
        CostSharing sharing = covered(
                        "EB*1**BB*******",
                        "EB*B*IND*BB***27*25.00",
                        "EB*B*IND*30***27*40",
                        "EB*A*IND*30****.2",
                        "EB*A*IND*BB*****.15",
                        "EB*C*IND*30***23*1000",
                        "EB*C*FAM*30***23*3000",
                        "EB*C*IND*30***29*400.5",
                        "EB*G**30***22*5000",
                        "EB*G**30***29*0")
                .costSharing();
        assertThat(sharing.copay()).contains(new CostSharing.Copay(dollars("25").get(), CostUnit.VISIT));
        assertThat(sharing.coinsurancePercent()).contains(new BigDecimal("15"));
        assertThat(sharing.deductible()).isEqualTo(dollars("1000"));
        assertThat(sharing.deductibleLeft()).isEqualTo(dollars("400.50"));
        assertThat(sharing.outOfPocket()).isEqualTo(dollars("5000"));
        assertThat(sharing.outOfPocketLeft()).isEqualTo(dollars("0"));
    }

    @Test
    void of_two_amounts_none_is_taken_and_what_is_absent_is_not_stated() {
        CostSharing sharing = covered(
                        "EB*1**BB",
                        "EB*B**BB***27*25",
                        "EB*B**BB***7*25",
                        "EB*A**BB*****20",
                        "EB*C**30***23*1000*****Y",
                        "EB*C**30***23*2000*****N",
                        "EB*C**30***29",
                        "EB*G**30***24*17")
                .costSharing();
        assertThat(sharing).isEqualTo(CostSharing.notStated());
    }

    @ParameterizedTest
    @CsvSource({"R, 0", "P, 0", "W, 30", "X, 10", "C, -1", "N, -2", "S, -2", "Y, -2", "'', -2", "Q, -2"})
    void asking_again_is_advised_if_and_only_if_the_payers_follow_up_allows_it(String followUp, int days) {
        Undetermined answer = (Undetermined) php("AAA*N**42*" + followUp, "EB*6**BB");
        assertThat(answer.reason()).isEqualTo(Reason.REFUSED);
        RetryAdvice expected = days >= 0
                ? new RetryAdvice.After(Duration.ofDays(days))
                : days == -1 ? new RetryAdvice.Corrected() : new RetryAdvice.Never();
        assertThat(answer.retry()).isEqualTo(expected);
    }

    @Test
    void of_several_refusals_the_most_cautious_advice_holds() {
        assertThat(((Undetermined) php("AAA*N**42*R", "AAA*N**72*C")).retry()).isEqualTo(new RetryAdvice.Corrected());
        assertThat(((Undetermined) php("AAA*N**72*C", "AAA*N**42*N")).retry()).isEqualTo(new RetryAdvice.Never());
        assertThat(((Undetermined) php("AAA*N**42*X", "AAA*N**42*W")).retry())
                .isEqualTo(new RetryAdvice.After(Duration.ofDays(30)));
    }

    @Test
    void a_refusal_that_is_sent_twice_is_one_refusal() {
        String once = new String(Payer.says("q-1", "member-7", List.of("AAA*N**42*R")), StandardCharsets.ISO_8859_1);
        int group = once.indexOf("ST*271");
        String transaction = once.substring(group, once.indexOf("GE*"));
        byte[] twice = Own.latin(once.substring(0, group)
                + transaction
                + transaction.replace("*0001*", "*0002*").replace("*0001~", "*0002~")
                + once.substring(once.indexOf("GE*")).replace("GE*1", "GE*2"));
        assertThat(EligibilityReader.read(twice).members()).hasSize(2);
        Undetermined answer = (Undetermined) Payer.answer(twice, Payer.query("q-1", "member-7", PHP));
        assertThat(answer.reason()).isEqualTo(Reason.REFUSED);
        assertThat(answer.retry()).isEqualTo(RetryAdvice.now());
    }

    @Test
    void an_answer_about_somebody_else_is_not_passed_on_and_not_worth_asking_for_again() {
        byte[] other = Payer.says("q-1", "member-8", List.of("EB*6**BB"));
        Undetermined answer = (Undetermined) Payer.answer(other, Payer.query("q-1", "member-7", PHP));
        assertThat(answer.reason()).isEqualTo(Reason.MISMATCH);
        assertThat(answer.retry()).isEqualTo(new RetryAdvice.Corrected());
        assertThat(answer.evidence().disclose()).isEmpty();
    }

    @Test
    void a_refusal_before_any_member_is_heard_without_a_trace_number() {
        byte[] file = Payer.file(List.of("AAA*N**42*R"), "", "", List.of());
        Undetermined answer = (Undetermined) Payer.answer(file, Payer.query("q-1", "member-7", PHP));
        assertThat(answer.reason()).isEqualTo(Reason.REFUSED);
        assertThat(answer.retry()).isEqualTo(RetryAdvice.now());
    }

    /** Another file may come the next time. */
    @Test
    void an_answer_to_another_question_is_none_and_worth_asking_again() {
        byte[] denial = Payer.says("q-1", "member-7", List.of("EB*6**BB"));
        isNotOurs(denial, Payer.query("q-2", "member-7", PHP));
        byte[] foreign = Own.latin(new String(denial, StandardCharsets.ISO_8859_1)
                .replace("TRN*2*q-1*9RIVERBEND", "TRN*2*q-1*9SOMEBODYX"));
        isNotOurs(foreign, Payer.query("q-1", "member-7", PHP));
        byte[] own = Own.latin(new String(denial, StandardCharsets.ISO_8859_1).replace("TRN*2*", "TRN*1*"));
        isNotOurs(own, Payer.query("q-1", "member-7", PHP));
    }

    private static void isNotOurs(byte[] answer, VerificationQuery query) {
        assertThat(Payer.answer(answer, query)).isEqualTo(Undetermined.because(Reason.MISMATCH, RetryAdvice.now()));
    }
}
