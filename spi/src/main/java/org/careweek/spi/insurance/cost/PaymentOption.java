package org.careweek.spi.insurance.cost;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** A way to pay without insurance, as a site offers it. */
public sealed interface PaymentOption {

    /** How the site calls it. */
    String label();

    /**
     * Everybody pays the same.
     *
     * @param label how the site calls it
     * @param charge what it asks for
     */
    record SelfPay(String label, Charge charge) implements PaymentOption {
        public SelfPay {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(charge, "charge");
        }

        /** For all of the care. */
        public Money of(PlannedCare care) {
            return charge.of(care);
        }
    }

    /**
     * Who has less pays less.
     *
     * @param label how the site calls it
     * @param charge what it asks of those above the last step
     * @param steps by income, the lowest first; each of another income
     */
    record SlidingScale(String label, Charge charge, List<Step> steps) implements PaymentOption {

        /**
         * What those pay whose income reaches no further.
         *
         * @param incomeThrough the highest monthly household income, included
         * @param percent of the full charge, 0 to 100, of at most 6 decimals
         */
        public record Step(Money incomeThrough, BigDecimal percent) {
            public Step {
                Objects.requireNonNull(incomeThrough, "incomeThrough");
                percent = Percent.checked(percent);
            }
        }

        public SlidingScale {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(charge, "charge");
            steps = steps.stream()
                    .sorted(Comparator.comparing(Step::incomeThrough))
                    .toList();
            for (int i = 1; i < steps.size(); i++) {
                Step lower = steps.get(i - 1);
                Step step = steps.get(i);
                if (lower.incomeThrough().compareTo(step.incomeThrough()) == 0
                        || lower.percent().compareTo(step.percent()) > 0) {
                    throw new IllegalArgumentException("each step must be of a higher income, and ask no less");
                }
            }
        }

        /**
         * For all of the care, of a household with this monthly income.
         *
         * @throws IllegalArgumentException if the steps are by income of another currency
         */
        public Money of(PlannedCare care, Money income) {
            return steps.stream()
                    .filter(step -> income.compareTo(step.incomeThrough()) <= 0)
                    .findFirst()
                    .map(step -> charge.percent(step.percent()))
                    .orElse(charge)
                    .of(care);
        }
    }
}
