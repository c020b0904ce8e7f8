package org.careweek.spi.insurance.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchException;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CostEstimateTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final PlannedCare CARE = new PlannedCare(9, 3);

    private static CostSharing.Builder nothing() {
        return CostSharing.builder();
    }

    private static void isRefused(CostSharing said, Optional<Charge> charge) {
        assertThatIllegalArgumentException().isThrownBy(() -> CostEstimate.of(said, CARE, charge, USD));
    }

    @Test
    void an_estimate_in_one_currency_is_not_made_of_an_amount_in_another() {
        Money euros = Money.of("30.00", EUR);
        Optional<Charge> none = Optional.empty();
        isRefused(nothing().copay(euros, CostUnit.DAY).build(), none);
        isRefused(nothing().deductibleLeft(euros).build(), none);
        isRefused(nothing().outOfPocketLeft(euros).build(), none);
        isRefused(nothing().build(), Optional.of(new Charge(euros, CostUnit.DAY)));
        isRefused(nothing().copay(euros, CostUnit.DAY).build(), Optional.of(new Charge(euros, CostUnit.DAY)));
    }

    @Test
    void a_total_in_another_currency_is_no_part_of_it() {
        CostSharing said = nothing()
                .copay(Money.of("30.00", USD), CostUnit.DAY)
                .deductible(Money.of("1000", EUR))
                .outOfPocket(Money.of("5000", EUR))
                .build();
        assertThat(CostEstimate.of(said, CARE, Optional.empty(), USD).least()).isEqualTo(Money.of("90", USD));
    }

    @Test
    void a_sum_that_no_money_holds_is_refused() {
        CostSharing said =
                nothing().copay(Money.of("999999999999999", USD), CostUnit.DAY).build();
        isRefused(said, Optional.empty());
    }

    @Test
    void a_range_that_somebody_else_reckoned_may_take_nothing_for_granted() {
        Money due = Money.of("90", USD);
        CostEstimate estimate = new CostEstimate(due, Optional.of(due), Set.of());
        assertThat(estimate.assumptions()).isEmpty();
        assertThat(estimate).hasToString("CostEstimate[private]");
    }

    @Test
    void a_share_of_money_is_nothing_to_all_of_it_however_it_is_written() {
        Money hundred = Money.of("100", USD);
        assertThat(hundred.percent(new BigDecimal("1E+2"))).isEqualTo(hundred);
        assertThat(hundred.percent(BigDecimal.ZERO)).isEqualTo(Money.zero(USD));
        for (String share : List.of("-1", "100.01", "0.0000001", "1E999999999", "1E-999999999")) {
            BigDecimal percent = new BigDecimal(share);
            assertThatIllegalArgumentException().isThrownBy(() -> hundred.percent(percent));
            assertThatIllegalArgumentException().isThrownBy(() -> new Charge(hundred, CostUnit.DAY).percent(percent));
        }
    }

    @Test
    void nothing_is_charged_no_number_of_times_below_nothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.zero(USD).times(-1));
    }

    @Test
    void a_text_that_is_no_amount_is_not_quoted() {
        for (String text : List.of("Quill", "", "1E99999999999", "Ω")) {
            Exception told = catchException(() -> Money.of(text, USD));
            assertThat(told)
                    .isInstanceOf(NumberFormatException.class)
                    .hasMessage("an amount must be a number such as 30.00")
                    .hasNoCause();
        }
    }
}
