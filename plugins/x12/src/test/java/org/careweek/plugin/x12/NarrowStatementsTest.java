package org.careweek.plugin.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.PrivateText;
import org.careweek.spi.insurance.IndicatesCovered;
import org.careweek.spi.insurance.IndicatesNotCovered;
import org.careweek.spi.insurance.Stated;
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.insurance.Undetermined.Reason;
import org.careweek.spi.insurance.VerificationAnswer;
import org.careweek.spi.insurance.VerificationQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a payer says of a part of a service, of a part of a family, or of somebody else's task, is not said of all. */
class NarrowStatementsTest {

    private static final String HC = "*********";
    private static final Conclusions CONCLUSIONS = new Conclusions(ServiceTypes.usual());

    private static VerificationAnswer php(String segments) {
        return Payer.saying(LevelOfCare.PHP, List.of(segments.split("~")));
    }

    private static Stated level(String segments) {
        byte[] file = Payer.says("q-1", "member-7", List.of(segments.split("~")));
        MemberAnswer member = EligibilityReader.read(file).members().get(0);
        return CONCLUSIONS.indicatesCovered(member, LevelOfCare.PHP);
    }

    private static void isUndetermined(String segments, Reason reason) {
        assertThat(php(segments)).isInstanceOf(Undetermined.class);
        assertThat(((Undetermined) php(segments)).reason()).isEqualTo(reason);
        assertThat(level(segments)).isEqualTo(Stated.NOT_STATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "6"})
    void a_statement_about_one_procedure_diagnosis_or_place_says_nothing_of_the_level(String info) {
        isUndetermined("EB*" + info + "**BB" + HC + "*HC:90853", Reason.NOT_STATED);
        isUndetermined("EB*" + info + "**BB" + HC + "**1", Reason.NOT_STATED);
        isUndetermined("EB*" + info + "**BB~III*ZZ*21", Reason.NOT_STATED);
    }

    @Test
    void it_takes_nothing_from_what_is_said_of_the_whole_level_unless_it_contradicts() {
        assertThat(php("EB*1**BB~EB*1**BB~III*ZZ*21")).isInstanceOf(IndicatesCovered.class);
        assertThat(php("EB*6**BB~EB*6**BB~III*ZZ*21")).isInstanceOf(IndicatesNotCovered.class);
        assertThat(php("EB*6**BB^30~III*ZZ*21~EB*6**BB^30")).isInstanceOf(IndicatesNotCovered.class);
        assertThat(level("EB*6**BB~EB*6**BB~III*ZZ*21")).isEqualTo(Stated.NO);
        isUndetermined("EB*1**BB~EB*6**BB~III*ZZ*21", Reason.CONTRADICTORY);
        isUndetermined("EB*6**BB~EB*1**BB~III*ZZ*21", Reason.CONTRADICTORY);
    }

    @Test
    void the_place_stands_among_the_evidence() {
        PrivateText evidence = ((Undetermined) php("EB*1**BB~III*ZZ*21")).evidence();
        assertThat(evidence.disclose()).contains("III*ZZ*21");
    }

    @Test
    void a_copay_at_one_place_is_not_the_copay_of_the_level() {
        assertThat(((IndicatesCovered) php("EB*1**BB~EB*B**BB***27*25~III*ZZ*21"))
                        .costSharing()
                        .copay())
                .isEmpty();
        assertThat(((IndicatesCovered) php("EB*1**BB~EB*B**BB***27*25~III*ZZ*21~EB*B**BB***27*40"))
                        .costSharing()
                        .copay()
                        .map(it -> it.amount().amount().intValueExact()))
                .isEqualTo(Optional.of(40));
    }

    @Test
    void that_one_place_needs_no_authorization_does_not_say_that_none_is_needed() {
        assertThat(((IndicatesCovered) php("EB*1**BB~EB*1**BB********N~III*ZZ*21")).authorizationNeeded())
                .isEqualTo(Stated.NOT_STATED);
        assertThat(((IndicatesCovered) php("EB*1**BB~EB*1**BB********Y~III*ZZ*21")).authorizationNeeded())
                .isEqualTo(Stated.YES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHD", "DEP", "SPC", "SPO"})
    void what_is_said_of_dependents_alone_says_nothing_of_the_subscriber(String others) {
        isUndetermined("EB*6*" + others + "*30", Reason.NOT_STATED);
        isUndetermined("EB*1*" + others + "*BB", Reason.NOT_STATED);
        assertThat(php("EB*1*IND*BB~EB*6*" + others + "*30")).isInstanceOf(IndicatesCovered.class);
        assertThat(php("EB*6*FAM*30")).isInstanceOf(IndicatesNotCovered.class);
    }

    @Test
    void what_is_said_of_the_employee_alone_says_nothing_of_a_dependent() {
        assertThat(ofDependent("EB*6*EMP*30")).isInstanceOf(Undetermined.class);
        assertThat(ofDependent("EB*1*EMP*BB")).isInstanceOf(Undetermined.class);
        assertThat(ofDependent("EB*6*CHD*30")).isInstanceOf(IndicatesNotCovered.class);
        assertThat(ofDependent("EB*1*DEP*BB")).isInstanceOf(IndicatesCovered.class);
    }

    private static VerificationAnswer ofDependent(String statement) {
        VerificationQuery query = Payer.query("q-1", "member-7", LevelOfCare.PHP);
        Member subscriber = Payer.member(query.member()).orElseThrow();
        Member asked = new Member(subscriber.memberId(), subscriber.subscriber(), Optional.of(subscriber.subscriber()));
        List<String> segments =
                List.of("HL*4*3*23*0", "TRN*2*q-1*" + Payer.ORIGIN, "NM1*03*1*SAMPLE*YOUNGER", statement);
        byte[] file = Payer.says("q-0", "member-7", segments);
        return Payer.verifier(question -> file)
                .directory(member -> Optional.of(asked))
                .build()
                .verify(query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"U", "V"})
    void a_plan_that_is_not_active_denies_nothing_of_which_another_one_tells(String elsewhere) {
        isUndetermined("EB*6**30~EB*" + elsewhere + "**BB", Reason.NOT_STATED);
        assertThat(php("EB*6**30~EB*" + elsewhere + "**35")).isInstanceOf(IndicatesNotCovered.class);
        assertThat(php("EB*1**BB~EB*" + elsewhere + "**BB")).isInstanceOf(IndicatesCovered.class);
    }

    @Test
    void what_the_whole_plan_does_not_cover_contradicts_what_it_covers() {
        isUndetermined("EB*1**BB~EB*I**30", Reason.CONTRADICTORY);
        isUndetermined("EB*1**BB~EB*I", Reason.CONTRADICTORY);
        assertThat(php("EB*1**BB~EB*I**30~III*ZZ*21")).isInstanceOf(IndicatesCovered.class);
        assertThat(level("EB*6**30~EB*I**BB")).isEqualTo(Stated.NO);
    }
}
