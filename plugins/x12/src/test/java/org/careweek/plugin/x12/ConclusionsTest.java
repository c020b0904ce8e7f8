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
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.insurance.Undetermined.Reason;
import org.careweek.spi.insurance.VerificationAnswer;
import org.careweek.spi.insurance.cost.CostSharing;
import org.careweek.spi.insurance.cost.CostUnit;
import org.careweek.spi.insurance.cost.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        "EB*B**30***27*30, NOT_STATED"
    })
    void coverage_is_active_if_the_payer_says_so_of_the_plan_or_of_behavioral_care(String segments, Stated active) {
        assertThat(new Conclusions(ServiceTypes.usual()).active(member(segments.split("~"))))
                .isEqualTo(active);
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
        assertThat(covered("DTP*291*D8*20261123", "EB*1**BB").statement().through())
                .isEqualTo(Payer.THROUGH);
        assertThat(covered("EB*1**BB").statement().staleAt()).isEqualTo(Payer.NOW.plus(Duration.ofHours(24)));
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

    @Test
    void a_program_in_the_network_is_told_the_shares_of_its_network() {
        IndicatesCovered in = covered("EB*1**BB*********Y", "EB*C**30***23*1000*****Y", "EB*C**30***23*2000*****N");
        assertThat(in.inNetwork()).isEqualTo(Stated.YES);
        assertThat(in.costSharing().deductible()).isEqualTo(dollars("1000"));
        assertThat(covered("EB*1**BB*********N").inNetwork()).isEqualTo(Stated.NO);
        assertThat(covered("EB*1**BB*********W").inNetwork()).isEqualTo(Stated.NOT_STATED);
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
    void a_refusal_before_any_member_is_heard_without_a_trace_number() {
        byte[] file = Payer.file(List.of("AAA*N**42*R"), "", "", List.of());
        Undetermined answer = (Undetermined) Payer.answer(file, Payer.query("q-1", "member-7", PHP));
        assertThat(answer.reason()).isEqualTo(Reason.REFUSED);
        assertThat(answer.retry()).isEqualTo(RetryAdvice.now());
    }

    @Test
    void an_answer_to_another_question_or_about_another_member_is_none() {
        byte[] denial = Payer.says("q-1", "member-7", List.of("EB*6**BB"));
        isUndetermined(Payer.answer(denial, Payer.query("q-2", "member-7", PHP)), Reason.MISMATCH);
        isUndetermined(Payer.answer(denial, Payer.query("q-1", "member-8", PHP)), Reason.MISMATCH);
        byte[] foreign = Own.latin(new String(denial, StandardCharsets.ISO_8859_1)
                .replace("TRN*2*q-1*9RIVERBEND", "TRN*2*q-1*9SOMEBODYX"));
        isUndetermined(Payer.answer(foreign, Payer.query("q-1", "member-7", PHP)), Reason.MISMATCH);
        byte[] own = Own.latin(new String(denial, StandardCharsets.ISO_8859_1).replace("TRN*2*", "TRN*1*"));
        isUndetermined(Payer.answer(own, Payer.query("q-1", "member-7", PHP)), Reason.MISMATCH);
    }
}
