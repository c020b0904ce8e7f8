package org.careweek.spi.insurance.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.time.TimeSlot;
import org.careweek.core.time.TreatmentTime;

/** What planned care costs, of random statements that hold everything, nothing, or some of it. */
class CostEstimateProperties {

    private static final Currency USD = Currency.getInstance("USD");

    private static Money cents(long cents) {
        return new Money(BigDecimal.valueOf(cents, 2), USD);
    }

    private static long inCents(Money money) {
        return money.amount().movePointRight(2).longValueExact();
    }

    /** What a payer would really charge in a world where everything is settled; in whole cents, visit by visit. */
    private record World(
            long copay,
            boolean copayByVisit,
            boolean copayAlone,
            int percent,
            long deductibleLeft,
            long outOfPocketLeft) {

        static World any(Random random) {
            return new World(
                    random.nextInt(8_000),
                    random.nextBoolean(),
                    random.nextBoolean(),
                    random.nextInt(101),
                    random.nextInt(3) == 0 ? 0 : random.nextInt(200_000),
                    random.nextInt(300_000));
        }

        /** Says of itself what it may say; the rest stays unsaid. */
        CostSharing told(Random random, int silence) {
            CostSharing.Builder told = CostSharing.builder();
            if (random.nextInt(100) >= silence) {
                CostUnit unit =
                        random.nextInt(3) == 0 ? CostUnit.NOT_STATED : copayByVisit ? CostUnit.VISIT : CostUnit.DAY;
                told.copay(cents(copay), unit);
            }
            if (random.nextInt(100) >= silence) {
                told.coinsurancePercent(BigDecimal.valueOf(percent));
            }
            if (random.nextInt(100) >= silence) {
                told.deductibleLeft(cents(deductibleLeft));
            }
            if (random.nextInt(100) >= silence) {
                told.outOfPocketLeft(cents(outOfPocketLeft));
            }
            return told.build();
        }

        /** Without a word of a copay there is none that stands alone, and an end that nobody names is not reached. */
        World asFarAsTaken(CostSharing told) {
            boolean copayTold = told.copay().isPresent();
            return new World(
                    copayTold ? copay : 0,
                    copayByVisit,
                    copayTold && copayAlone,
                    percent,
                    deductibleLeft,
                    told.outOfPocketLeft().isPresent() ? outOfPocketLeft : Long.MAX_VALUE);
        }

        long due(PlannedCare care, long charge, boolean isByVisit) {
            long total = charge * (isByVisit ? care.visits() : care.days());
            long copays = copay * (copayByVisit ? care.visits() : care.days());
            long first = Math.min(total, deductibleLeft);
            BigInteger share = BigInteger.valueOf(total - first).multiply(BigInteger.valueOf(percent));
            long coinsurance = share.add(BigInteger.valueOf(50))
                    .divide(BigInteger.valueOf(100))
                    .longValueExact();
            long due = copayAlone ? copays : copays + first + coinsurance;
            return Math.min(Math.min(due, total), outOfPocketLeft);
        }
    }

    private static PlannedCare care(Random random) {
        int days = random.nextInt(6);
        return new PlannedCare(days == 0 ? 0 : days + random.nextInt(8), days);
    }

    @Property(tries = 20_000, shrinking = ShrinkingMode.OFF)
    void the_range_holds_what_is_due_whatever_the_payer_has_left_unsaid(@ForAll long seed) {
        Random random = new Random(seed);
        World world = World.any(random);
        PlannedCare care = care(random);
        boolean byVisit = random.nextBoolean();
        long charge = random.nextInt(60_000);
        CostSharing told = world.told(random, 40);
        World real = world.asFarAsTaken(told);
        boolean isChargeKnown = random.nextInt(4) > 0;
        Optional<Charge> known = isChargeKnown
                ? Optional.of(new Charge(cents(charge), byVisit ? CostUnit.VISIT : CostUnit.DAY))
                : Optional.empty();

        CostEstimate estimate = CostEstimate.of(told, care, known, USD);

        long due = real.due(care, charge, byVisit);
        long total = charge * (byVisit ? care.visits() : care.days());
        // A copay above what is charged is only known to be too much where the charge is known.
        assertThat(inCents(estimate.least()))
                .satisfiesAnyOf(
                        least -> assertThat(least).isLessThanOrEqualTo(due),
                        least -> assertThat(!isChargeKnown && due == total).isTrue());
        estimate.most().ifPresent(most -> assertThat(inCents(most)).isGreaterThanOrEqualTo(due));
    }

    @Property(tries = 5_000, shrinking = ShrinkingMode.OFF)
    void more_care_never_costs_less(@ForAll long seed) {
        Random random = new Random(seed);
        CostSharing told = World.any(random).told(random, 30);
        PlannedCare less = care(random);
        PlannedCare more = new PlannedCare(less.visits() + 1 + random.nextInt(3), less.days() + random.nextInt(2));
        Optional<Charge> charge = Optional.of(new Charge(cents(random.nextInt(60_000)), CostUnit.VISIT));

        CostEstimate one = CostEstimate.of(told, less, charge, USD);
        CostEstimate other = CostEstimate.of(told, more, charge, USD);

        assertThat(one.least()).isLessThanOrEqualTo(other.least());
        assertThat(one.most().orElseThrow()).isLessThanOrEqualTo(other.most().orElseThrow());
    }

    @Example
    void a_copay_a_day_is_due_once_however_many_groups_a_day_holds() {
        CostSharing sharing = CostSharing.builder()
                .copay(Money.of("30.00", USD), CostUnit.DAY)
                .coinsurancePercent(BigDecimal.ZERO)
                .deductibleLeft(Money.zero(USD))
                .outOfPocketLeft(Money.of("5000", USD))
                .build();

        CostEstimate estimate = CostEstimate.of(sharing, new PlannedCare(9, 3), Optional.empty(), USD);

        assertThat(estimate.least()).isEqualTo(Money.of("90.00", USD));
        assertThat(estimate.most()).contains(Money.of("90.00", USD));
        assertThat(estimate.assumptions())
                .containsExactly(
                        Assumption.NO_PROMISE,
                        Assumption.COPAY_MAY_STAND_ALONE,
                        Assumption.CHARGE_NOT_KNOWN,
                        Assumption.NO_OTHER_CARE);
    }

    @Example
    void the_deductible_comes_first_and_the_most_out_of_pocket_ends_it() {
        CostSharing sharing = CostSharing.builder()
                .coinsurancePercent(new BigDecimal("20"))
                .deductibleLeft(Money.of("250.00", USD))
                .outOfPocketLeft(Money.of("400.00", USD))
                .build();
        Optional<Charge> charge = Optional.of(new Charge(Money.of("350.00", USD), CostUnit.DAY));

        assertThat(CostEstimate.of(sharing, new PlannedCare(3, 1), charge, USD).least())
                .isEqualTo(Money.of("270.00", USD));
        assertThat(CostEstimate.of(sharing, new PlannedCare(9, 3), charge, USD).least())
                .isEqualTo(Money.of("400.00", USD));
    }

    @Example
    void of_a_payer_that_says_nothing_only_the_charge_bounds_it_and_without_one_nothing_does() {
        PlannedCare care = new PlannedCare(9, 3);
        Optional<Charge> charge = Optional.of(new Charge(Money.of("100.00", USD), CostUnit.VISIT));

        CostEstimate bounded = CostEstimate.of(CostSharing.notStated(), care, charge, USD);
        CostEstimate unbounded = CostEstimate.of(CostSharing.notStated(), care, Optional.empty(), USD);

        assertThat(bounded.least()).isEqualTo(Money.zero(USD));
        assertThat(bounded.most()).contains(Money.of("900.00", USD));
        assertThat(unbounded.most()).isEmpty();
        assertThat(unbounded.assumptions()).hasSize(7).contains(Assumption.NO_PROMISE, Assumption.CHARGE_NOT_KNOWN);
    }

    @Example
    void who_has_less_pays_less_and_the_step_itself_belongs_to_it() {
        var scale = new PaymentOption.SlidingScale(
                "Sliding scale",
                new Charge(Money.of("120.00", USD), CostUnit.DAY),
                List.of(step("3000", "50"), step("1500", "10")));
        PlannedCare care = new PlannedCare(9, 3);

        assertThat(scale.of(care, Money.of("1500.00", USD))).isEqualTo(Money.of("36.00", USD));
        assertThat(scale.of(care, Money.of("1500.01", USD))).isEqualTo(Money.of("180.00", USD));
        assertThat(scale.of(care, Money.of("3000.01", USD))).isEqualTo(Money.of("360.00", USD));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new PaymentOption.SlidingScale("x", scale.charge(), List.of(step("1", "50"), step("2", "10"))));
        assertThat(new PaymentOption.SelfPay("Self-pay", scale.charge()).of(care))
                .isEqualTo(Money.of("360", USD));
    }

    private static PaymentOption.SlidingScale.Step step(String income, String percent) {
        return new PaymentOption.SlidingScale.Step(Money.of(income, USD), new BigDecimal(percent));
    }

    @Example
    void money_is_exact_not_negative_of_one_currency_and_printed_as_stars() {
        assertThat(Money.of("10.005", USD.getSymbol().isEmpty() ? USD : Currency.getInstance("TND"))
                        .amount())
                .isEqualByComparingTo("10.005");
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of("10.005", USD));
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of("-0.01", USD));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of("1", USD).plus(Money.of("1", Currency.getInstance("EUR"))));
        assertThat(Money.of("1", USD)).hasToString("***").isEqualTo(Money.of("1.00", USD));
        assertThat(Money.of("0.25", USD).percent(new BigDecimal("10"))).isEqualTo(Money.of("0.03", USD));
    }

    @Example
    void a_share_of_the_charge_is_rounded_once_and_the_estimate_says_so() {
        CostSharing half = CostSharing.builder()
                .coinsurancePercent(new BigDecimal("50"))
                .deductibleLeft(Money.zero(USD))
                .build();
        Optional<Charge> charge = Optional.of(new Charge(Money.of("100.01", USD), CostUnit.DAY));
        PlannedCare tenDays = new PlannedCare(10, 10);

        CostEstimate estimate = CostEstimate.of(half, tenDays, charge, USD);

        assertThat(estimate.least()).isEqualTo(Money.of("500.05", USD));
        assertThat(estimate.assumptions()).contains(Assumption.ROUNDED_ONCE);
        assertThat(CostEstimate.of(half, tenDays, Optional.empty(), USD).assumptions())
                .doesNotContain(Assumption.ROUNDED_ONCE);
        assertThat(CostEstimate.of(CostSharing.notStated(), tenDays, charge, USD)
                        .assumptions())
                .doesNotContain(Assumption.ROUNDED_ONCE);
    }

    @Example
    void a_plan_s_sessions_are_visits_and_their_local_dates_are_its_days() {
        ZoneId chicago = ZoneId.of("America/Chicago");
        List<Session> sessions = Stream.of("2026-11-23T09:00", "2026-11-23T22:00", "2026-11-24T00:30")
                .map(start -> Session.of(
                        new SessionId(start),
                        ServiceType.GROUP_THERAPY,
                        TimeSlot.of(LocalDateTime.parse(start), TreatmentTime.ofHours(3), chicago),
                        Set.of(),
                        8))
                .toList();
        assertThat(PlannedCare.of(sessions)).isEqualTo(new PlannedCare(3, 2));
        assertThat(PlannedCare.of(List.of())).isEqualTo(new PlannedCare(0, 0));
    }

    @Example
    void a_few_characters_do_not_become_a_number_that_fills_the_memory() {
        for (String hostile : List.of("1E999999999", "1E-999999999", "1E15")) {
            BigDecimal number = new BigDecimal(hostile);
            assertThatIllegalArgumentException().isThrownBy(() -> Money.of(hostile, USD));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CostSharing.builder().coinsurancePercent(number));
            assertThatIllegalArgumentException().isThrownBy(() -> step("1", hostile));
        }
        assertThat(Money.of("999999999999999.99", USD).amount()).isEqualTo(new BigDecimal("999999999999999.99"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of("999999999999999.99", USD).times(2));
    }

    @Example
    void a_share_reads_as_it_is_written() {
        CostSharing all = CostSharing.builder()
                .coinsurancePercent(new BigDecimal("100.0"))
                .build();
        assertThat(all.coinsurancePercent().orElseThrow()).hasToString("100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CostSharing.builder().coinsurancePercent(new BigDecimal("100.000001")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CostSharing.builder().coinsurancePercent(new BigDecimal("0.0000001")));
    }
}
