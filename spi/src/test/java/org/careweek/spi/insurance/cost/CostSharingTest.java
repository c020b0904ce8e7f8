package org.careweek.spi.insurance.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class CostSharingTest {

    private static final Currency USD = Currency.getInstance("USD");

    private static Money dollars(String amount) {
        return Money.of(amount, USD);
    }

    private static CostSharing.Builder all() {
        return CostSharing.builder()
                .copay(dollars("25"), CostUnit.VISIT)
                .coinsurancePercent(new BigDecimal("20"))
                .deductible(dollars("1000"))
                .deductibleLeft(dollars("400"))
                .outOfPocket(dollars("5000"))
                .outOfPocketLeft(dollars("0"));
    }

    @Test
    void two_have_in_common_what_both_state_and_state_alike() {
        CostSharing same = all().build();
        assertThat(same.inCommonWith(all().build())).isEqualTo(same);
        assertThat(same.inCommonWith(CostSharing.notStated())).isEqualTo(CostSharing.notStated());
        assertThat(CostSharing.notStated().inCommonWith(same)).isEqualTo(CostSharing.notStated());
        CostSharing other = all().copay(dollars("25"), CostUnit.DAY)
                .coinsurancePercent(new BigDecimal("30"))
                .outOfPocketLeft(dollars("1"))
                .build();
        CostSharing common = same.inCommonWith(other);
        assertThat(common)
                .isEqualTo(CostSharing.builder()
                        .deductible(dollars("1000"))
                        .deductibleLeft(dollars("400"))
                        .outOfPocket(dollars("5000"))
                        .build())
                .isEqualTo(other.inCommonWith(same));
    }
}
