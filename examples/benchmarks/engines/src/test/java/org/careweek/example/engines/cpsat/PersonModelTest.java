package org.careweek.example.engines.cpsat;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.List;
import org.careweek.example.clinic.plan.ClinicWeeks;
import org.careweek.example.engines.Weeks;
import org.careweek.example.engines.problem.Clinic;
import org.careweek.example.engines.problem.Offer;
import org.careweek.example.engines.problem.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A search that is ended early leaves weeks that are not the best: what they are worth is counted all the same. */
@ExtendWith(NeedsCpSat.class)
class PersonModelTest {

    private final Person person =
            Clinic.of(ClinicWeeks.of(Weeks.read(Weeks.FOUR_PEOPLE))).people().get(1);

    /** The worst that is feasible: minutes are counted as too many and as too few at once. */
    @Test
    void a_week_that_is_not_the_best_is_worth_what_the_library_counts() {
        CpModel model = new CpModel();
        PersonModel own = new PersonModel(model, person);
        LinearExprBuilder worth = LinearExpr.newBuilder();
        own.addTo(worth);
        model.addEquality(own.attends(0), 1);
        model.minimize(worth);
        CpSolver solver = new CpSolver();
        assertThat(solver.solve(model)).isEqualTo(CpSolverStatus.OPTIMAL);

        List<Offer> week = own.weekIn(solver);
        int minutes = week.stream().mapToInt(Offer::minutes).sum();
        long liked = week.stream()
                .filter(offer -> person.preferred().get(offer.index()))
                .count();
        assertThat(own.uncounted(solver)).isPositive();
        assertThat(Math.round(solver.objectiveValue()) + own.uncounted(solver))
                .isEqualTo(100_000 - 10L * Math.abs(minutes - person.ordered()) + liked);
    }
}
