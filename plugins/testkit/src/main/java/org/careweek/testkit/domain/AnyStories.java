package org.careweek.testkit.domain;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.transition.DischargeKind;
import org.careweek.core.transition.EpisodeId;

/** Stories of care: admissions, steps, transfers, relapses and discharges, and now and then what cannot be. */
final class AnyStories {

    private static final int MOST_MOVES = 12;
    private static final LocalDate START = LocalDate.of(2028, 1, 3);

    private AnyStories() {}

    static Arbitrary<CareStory> any() {
        return Combinators.combine(
                        Numbers.between(0, 400),
                        draws(),
                        Numbers.percent(50),
                        draws().filter(draws -> draws.size() < 3))
                .as(AnyStories::story)
                .withoutEdgeCases();
    }

    private static Arbitrary<List<StoryTeller.Draw>> draws() {
        Arbitrary<Boolean> legal =
                Arbitraries.frequency(Tuple.of(80, true), Tuple.of(20, false)).withoutEdgeCases();
        return Combinators.combine(
                        legal,
                        Numbers.between(0, 47),
                        Numbers.between(1, 30),
                        Numbers.between(0, LevelOfCare.values().length * (LevelOfCare.values().length - 1) - 1))
                .as(StoryTeller.Draw::new)
                .list()
                .ofMaxSize(MOST_MOVES);
    }

    /** Nothing is legal after a discharge, so only as many moves follow it as were illegal among those that might. */
    private static CareStory story(
            int day, List<StoryTeller.Draw> draws, boolean ends, List<StoryTeller.Draw> afterwards) {
        StoryTeller teller = new StoryTeller(START.plusDays(day));
        draws.forEach(teller::tell);
        if (ends) {
            teller.end(
                    DischargeKind.values()[day % DischargeKind.values().length],
                    afterwards.stream().filter(draw -> !draw.legal()).toList());
        }
        return new CareStory(EpisodeId.of("e1"), teller.asked());
    }
}
