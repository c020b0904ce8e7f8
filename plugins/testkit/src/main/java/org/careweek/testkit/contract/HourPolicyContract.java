package org.careweek.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.careweek.core.policy.DailyTimeLimit;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.policy.PolicyRow;
import org.careweek.core.policy.WeeklyTimeLimit;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.UpperBound;
import org.careweek.spi.Capability;
import org.careweek.spi.policy.HourPolicyProvider;
import org.careweek.spi.policy.PolicyAnswer;
import org.careweek.spi.policy.PolicyQuery;
import org.junit.jupiter.api.Assumptions;

/** What a provider of hour policies keeps. Extend it and say how to make the provider. */
public abstract class HourPolicyContract extends PluginContract<HourPolicyProvider> {

    private static final int MINUTES_A_WEEK = 7 * 24 * 60;
    private static final int MINUTES_A_DAY = 24 * 60;
    private static final List<String> CLAIMS = List.of("complian", "certif", "approved", "guarant", "official");
    private static final PolicyId UNKNOWN = new PolicyId("no-policy-of-anybody");

    /** For the author's test. */
    protected HourPolicyContract() {}

    @Override
    final Class<HourPolicyProvider> kind() {
        return HourPolicyProvider.class;
    }

    @Override
    final List<Question<HourPolicyProvider>> questions() {
        return List.of(
                new Question<>("all policies", (it, text) -> it.policies(PolicyQuery.all())),
                new Question<>("a policy of nobody", (it, text) -> it.policies(PolicyQuery.of(UNKNOWN))));
    }

    private List<HourPolicy> offered(PolicyQuery query) {
        PolicyAnswer answer = Answered.orSkip(() -> subject().policies(query));
        Assumptions.assumeTrue(answer != null, "the provider answers null: see PV05");
        return answer.fold(
                PolicyAnswer.Offered::policies, undetermined -> Assumptions.abort("the provider cannot say: see HP12"));
    }

    private List<HourPolicy> all() {
        return offered(PolicyQuery.all());
    }

    private static Stream<HourBand> bandsOf(HourPolicy policy) {
        return policy.rows().stream().map(PolicyRow::limit).flatMap(limit -> {
            if (limit instanceof WeeklyTimeLimit week) {
                return Stream.of(week.band());
            }
            return limit instanceof DailyTimeLimit day ? Stream.of(day.band()) : Stream.empty();
        });
    }

    @Rule("HP02")
    void HP02_an_upper_end_that_no_source_gives_is_absent_and_no_large_number() {
        for (HourPolicy policy : all()) {
            bandsOf(policy)
                    .forEach(band -> assertTrue(
                            band.most() instanceof UpperBound.Unlimited
                                    || band.most().largestMinutes() < MINUTES_A_WEEK,
                            "an upper end of a whole week or more"));
            policy.rows().stream()
                    .map(PolicyRow::limit)
                    .filter(DailyTimeLimit.class::isInstance)
                    .map(limit -> ((DailyTimeLimit) limit).band())
                    .forEach(band -> assertTrue(
                            band.most() instanceof UpperBound.Unlimited
                                    || band.most().largestMinutes() < MINUTES_A_DAY,
                            "an upper end of a whole day or more"));
        }
    }

    @Rule("HP04")
    void HP04_only_what_is_asked_for_is_offered() {
        assertEquals(List.of(), offered(PolicyQuery.of(UNKNOWN)), "policies that nobody asked for");
        for (HourPolicy policy : all()) {
            assertEquals(List.of(policy), offered(PolicyQuery.of(policy.id())));
        }
    }

    @Rule("HP09")
    void HP09_a_policy_says_what_it_is_modelled_on_and_claims_nothing() {
        for (HourPolicy policy : all()) {
            String label = policy.label().toLowerCase(Locale.ROOT);
            assertTrue(label.contains("modelled on"), policy.id() + " must say what it is modelled on");
            CLAIMS.forEach(claim -> assertTrue(!label.contains(claim), policy.id() + " must claim nothing"));
        }
    }

    @Rule("HP10")
    void HP10_labels_and_citations_are_the_same_in_every_locale() {
        List<String> here = texts();
        for (String locale : List.of("ar-EG-u-nu-arab", "tr-TR", "th-TH-u-ca-buddhist")) {
            List<String> there = new ArrayList<>();
            SharedState.elsewhere("Pacific/Apia", Locale.forLanguageTag(locale), () -> there.addAll(texts()));
            assertEquals(here, there, locale);
        }
    }

    private List<String> texts() {
        return all().stream()
                .flatMap(policy -> Stream.concat(
                        Stream.of(policy.id() + " " + policy.label()),
                        policy.rows().stream().map(row -> row.citation().toString())))
                .toList();
    }

    @Rule("HP12")
    void HP12_it_can_always_say_which_policies_it_has() {
        PolicyAnswer answer = Answered.orSkip(() -> subject().policies(PolicyQuery.all()));
        assertTrue(answer == null || answer instanceof PolicyAnswer.Offered, "the provider cannot say");
    }

    @Rule("HP11")
    void HP11_it_declares_that_it_offers_policies() {
        assertTrue(descriptor().can(Capability.HOUR_POLICIES), "hour-policies is not declared");
    }
}
