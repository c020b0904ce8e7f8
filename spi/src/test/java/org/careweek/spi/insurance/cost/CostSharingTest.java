package org.careweek.spi.insurance.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
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

    /** Of six parts, each of which a statement says, leaves unsaid, or says differently. */
    @Property(tries = 3_000)
    void several_add_up_unless_two_of_them_say_one_thing_differently(
            @ForAll @Size(max = 4) List<@Size(6) List<@IntRange(max = 5) Integer>> said) {
        Optional<CostSharing> together =
                CostSharing.together(said.stream().map(CostSharingTest::saying).toList());
        List<Set<Integer>> parts = IntStream.range(0, 6)
                .mapToObj(part -> said.stream()
                        .map(it -> it.get(part))
                        .filter(it -> it < 2)
                        .collect(Collectors.toSet()))
                .toList();
        boolean isContradictory = parts.stream().anyMatch(it -> it.size() > 1);
        assertThat(together.isEmpty()).isEqualTo(isContradictory);
        if (!isContradictory) {
            List<Integer> all =
                    parts.stream().map(it -> it.stream().findFirst().orElse(9)).toList();
            assertThat(together).contains(saying(all));
        }
        Statistics.label("contradictory").collect(isContradictory);
        Statistics.label("contradictory").coverage(seen -> {
            seen.check(true).percentage(share -> share > 5);
            seen.check(false).percentage(share -> share > 5);
        });
    }

    /** A number of 0 or 1 says something of a part, any other nothing. */
    private static CostSharing saying(List<Integer> parts) {
        CostSharing.Builder said = CostSharing.builder();
        said(parts, 0, it -> said.copay(it, CostUnit.VISIT));
        said(parts, 1, it -> said.coinsurancePercent(it.amount()));
        said(parts, 2, said::deductible);
        said(parts, 3, said::deductibleLeft);
        said(parts, 4, said::outOfPocket);
        said(parts, 5, said::outOfPocketLeft);
        return said.build();
    }

    private static void said(List<Integer> parts, int part, Consumer<Money> says) {
        if (parts.get(part) < 2) {
            says.accept(dollars(Integer.toString(parts.get(part))));
        }
    }

    @Test
    void a_copay_without_its_unit_is_the_same_copay_with_one() {
        CostSharing open = copay("30", CostUnit.NOT_STATED);
        CostSharing visit = copay("30", CostUnit.VISIT);
        CostSharing day = copay("30", CostUnit.DAY);
        assertThat(CostSharing.together(List.of(open, visit))).contains(visit);
        assertThat(CostSharing.together(List.of(visit, open))).contains(visit);
        assertThat(CostSharing.together(List.of(open, open))).contains(open);
        assertThat(CostSharing.together(List.of(day, open, visit))).isEmpty();
        assertThat(CostSharing.together(List.of(open, day, visit))).isEmpty();
        assertThat(CostSharing.together(List.of(open, copay("31", CostUnit.VISIT))))
                .isEmpty();
        assertThat(CostSharing.together(List.of())).contains(CostSharing.notStated());
    }

    private static CostSharing copay(String amount, CostUnit unit) {
        return CostSharing.builder().copay(dollars(amount), unit).build();
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
