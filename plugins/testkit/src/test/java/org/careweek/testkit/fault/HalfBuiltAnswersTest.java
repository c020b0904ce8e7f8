package org.careweek.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.careweek.core.coverage.Authorization;
import org.careweek.core.coverage.AuthorizationId;
import org.careweek.core.coverage.AuthorizedUnits;
import org.careweek.core.coverage.UnitKind;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.CreditRule;
import org.careweek.core.policy.DailyTimeLimit;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.policy.PolicyRow;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.policy.TreatmentDaysLimit;
import org.careweek.core.policy.WeeklySessionsLimit;
import org.careweek.core.policy.WeeklyTimeLimit;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.PrivateText;
import org.careweek.core.program.SessionId;
import org.careweek.core.rule.Citation;
import org.careweek.core.rule.RuleId;
import org.careweek.core.rule.Severity;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.TreatmentTime;
import org.careweek.core.time.UpperBound;
import org.careweek.spi.Capability;
import org.careweek.spi.PluginDescriptor;
import org.careweek.spi.calendar.Exported;
import org.careweek.spi.calendar.NotExported;
import org.careweek.spi.insurance.BenefitLimit;
import org.careweek.spi.insurance.IndicatesCovered;
import org.careweek.spi.insurance.IndicatesNotCovered;
import org.careweek.spi.insurance.RetryAdvice;
import org.careweek.spi.insurance.Statement;
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.policy.PolicyAnswer;
import org.careweek.spi.scheduling.SchedulingAnswer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That no answer, and nothing that an answer is made of, can be built with a part missing. */
class HalfBuiltAnswersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Statement STATEMENT =
            new Statement("q-1", DAY, DAY, Instant.EPOCH, Instant.EPOCH.plusSeconds(1));
    private static final HourBand BAND = HourBand.ofHours(9, 20);
    private static final PolicyRow ROW = PolicyRow.forAll(
            LevelOfCare.IOP, new WeeklyTimeLimit(BAND, Severity.WARN, Severity.WARN), DAY, Citation.of("A", "1"));
    private static final HourPolicy POLICY = StandardPolicies.standard();
    private static final BenefitLimit LIMIT =
            new BenefitLimit(BenefitLimit.Kind.TOTAL, BigDecimal.ONE, UnitKind.DAYS, "year");

    static Stream<Record> whole() {
        return Stream.of(
                STATEMENT,
                LIMIT,
                ROW,
                BAND,
                new WeeklyTimeLimit(BAND, Severity.WARN, Severity.WARN),
                ROW.citation(),
                new NotExported("no"),
                new IndicatesNotCovered(STATEMENT, PrivateText.of("")),
                Undetermined.because(Undetermined.Reason.REFUSED, RetryAdvice.now()),
                new RetryAdvice.After(Duration.ZERO),
                new Authorization(
                        AuthorizationId.of("a-1"), LevelOfCare.IOP, DAY, DAY, AuthorizedUnits.of(1, UnitKind.DAYS)),
                new PolicyAnswer.Offered(List.of(POLICY)),
                new PolicyAnswer.Undetermined("no"),
                SchedulingAnswer.Assigned.of(Map.of(ParticipantId.of("p-1"), List.of(new SessionId("s-1")))),
                new SchedulingAnswer.Undetermined("no"),
                new DailyTimeLimit(BAND, Severity.WARN, Severity.WARN),
                new TreatmentDaysLimit(1, Severity.WARN),
                new WeeklySessionsLimit(1, 2, Severity.WARN, Severity.WARN),
                CountingPolicy.everySession(),
                new CreditRule.AllOrNothing(TreatmentTime.ofHours(1)),
                new UpperBound.Through(TreatmentTime.ofHours(1)),
                new UpperBound.Below(TreatmentTime.ofHours(1)),
                HourBand.atLeast(TreatmentTime.ofHours(1)),
                new PolicyId("policy"),
                new SessionId("s-1"),
                new RuleId("rule"),
                new PluginDescriptor("plugin", "1", Set.of()),
                new Capability("any"));
    }

    @Shows(value = "G2", outcome = Outcome.CONTAINED)
    @ParameterizedTest
    @MethodSource("whole")
    void a_part_that_is_missing_is_refused(Record whole) throws ReflectiveOperationException {
        RecordComponent[] components = whole.getClass().getRecordComponents();
        Constructor<?> constructor = whole.getClass()
                .getConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        for (int missing = 0; missing < components.length; missing++) {
            if (!components[missing].getType().isPrimitive()) {
                Object[] parts = new Object[components.length];
                for (int i = 0; i < parts.length; i++) {
                    parts[i] = components[i].getAccessor().invoke(whole);
                }
                assertThat(constructor.newInstance(parts)).isEqualTo(whole);
                parts[missing] = null;
                assertThatThrownBy(() -> constructor.newInstance(parts))
                        .as(components[missing].getName())
                        .isInstanceOf(InvocationTargetException.class)
                        .hasCauseInstanceOf(NullPointerException.class);
            }
        }
    }

    static Stream<ThrowingCallable> incomplete() {
        Map<ParticipantId, List<SessionId>> nothing = new HashMap<>();
        nothing.put(ParticipantId.of("p-1"), null);
        Map<ParticipantId, List<SessionId>> nobody = new HashMap<>();
        nobody.put(null, List.of());
        Set<Capability> unnamed = new HashSet<>();
        unnamed.add(null);
        IndicatesCovered.Builder covered = IndicatesCovered.builder(STATEMENT);
        return Stream.of(
                () -> SchedulingAnswer.Assigned.of(nothing),
                () -> SchedulingAnswer.Assigned.of(nobody),
                () -> SchedulingAnswer.Assigned.of(Map.of(ParticipantId.of("p-1"), Collections.singletonList(null))),
                () -> new PolicyAnswer.Offered(Collections.singletonList(null)),
                () -> new PluginDescriptor("plugin", "1", unnamed),
                () -> covered.limits(Collections.singletonList(null)),
                () -> covered.authorizations(Collections.singletonList(null)),
                () -> IndicatesCovered.builder(null).build(),
                () -> IndicatesCovered.builder(STATEMENT)
                        .authorizationNeeded(null)
                        .build(),
                () -> IndicatesCovered.builder(STATEMENT).inNetwork(null).build(),
                () -> IndicatesCovered.builder(STATEMENT).evidence(null).build(),
                () -> AuthorizedUnits.of(1, null),
                () -> new Exported(null, "txt", new byte[0]),
                () -> new Exported("text/plain", null, new byte[0]),
                () -> new Exported("text/plain", "txt", null),
                () -> HourPolicy.of(null, "label", CountingPolicy.everySession(), List.of(ROW)),
                () -> HourPolicy.of(POLICY.id(), null, CountingPolicy.everySession(), List.of(ROW)),
                () -> HourPolicy.of(POLICY.id(), "label", null, List.of(ROW)),
                () -> HourPolicy.of(
                        POLICY.id(), "label", CountingPolicy.everySession(), Collections.singletonList(null)),
                () -> POLICY.under(null, "label", List.of()),
                () -> POLICY.with(new RuleId("plan.any"), null));
    }

    @Shows(value = "G2", outcome = Outcome.CONTAINED)
    @ParameterizedTest
    @MethodSource("incomplete")
    void an_element_that_is_missing_is_refused(ThrowingCallable building) {
        assertThatThrownBy(building).isInstanceOf(NullPointerException.class);
    }
}
