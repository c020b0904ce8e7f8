package org.careweek.example.hours.plan;

import com.sun.management.ThreadMXBean;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.careweek.core.plan.PlanDraft;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.StandardPolicies;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Checks a valid plan many times, by each way in turn, in a virtual machine of its own. The draft and the record are there before:
 * what is measured is that all their rules are asked.
 */
public final class PlanRun {

    private static final int ROUNDS = 11;
    private static final int CHECKS = 50_000;

    /** It tells its version. Held here, since a logger that nobody holds forgets its level. */
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    private PlanRun() {}

    /** Prints a line of {@link PlanCost}. */
    public static void main(String[] args) {
        VALIDATOR.setLevel(Level.WARNING);
        PlanDraft draft = TwelveSessions.draft();
        HourPolicy policy = StandardPolicies.standard();
        PlannedWeek week = TwelveSessions.annotated();
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            Cost[] ours = new Cost[ROUNDS];
            Cost[] withPlan = new Cost[ROUNDS];
            Cost[] theirs = new Cost[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                ours[round] = Cost.of(() -> draft.isAcceptedBy(policy));
                withPlan[round] = Cost.of(() -> draft.check(policy).fold(accepted -> true, rejected -> false));
                theirs[round] = Cost.of(() -> validator.validate(week).isEmpty());
            }
            System.out.println(new PlanCost(
                            Cost.medianPicos(ours),
                            ours[ROUNDS - 1].bytes(),
                            Cost.medianPicos(withPlan),
                            withPlan[ROUNDS - 1].bytes(),
                            Cost.medianPicos(theirs),
                            theirs[ROUNDS - 1].bytes())
                    .line());
        }
    }

    /** Of one check. */
    private record Cost(long picos, long bytes) {

        private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        private static final int PICOS = 1000;

        static Cost of(BooleanSupplier check) {
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            long start = THREADS.getCurrentThreadCpuTime();
            int valid = 0;
            for (int i = 0; i < CHECKS; i++) {
                valid += check.getAsBoolean() ? 1 : 0;
            }
            long nanos = THREADS.getCurrentThreadCpuTime() - start;
            long bytes = THREADS.getCurrentThreadAllocatedBytes() - allocated;
            if (valid != CHECKS) {
                throw new IllegalStateException("the plan is valid, but was refused");
            }
            // The loop itself may allocate a few bytes, which are less than one for each check.
            return new Cost(nanos * PICOS / CHECKS, bytes / CHECKS);
        }

        /** Of the later half, when all is compiled. */
        static long medianPicos(Cost[] rounds) {
            long[] later = Arrays.stream(rounds)
                    .skip(ROUNDS / 2)
                    .mapToLong(Cost::picos)
                    .sorted()
                    .toArray();
            return later[later.length / 2];
        }
    }
}
