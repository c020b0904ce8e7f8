package org.careweek.testkit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import org.careweek.core.transition.CareEpisode;
import org.careweek.core.transition.TransitionOutcome;
import org.careweek.core.transition.TransitionPolicy;

/** The kit says of each move whether it is legal, and the library agrees, although neither asks the other. */
@Domain(CareweekDomain.class)
class StoriesProperties {

    @Property(tries = 3000, seed = "7")
    void a_legal_move_is_approved_and_an_illegal_one_is_declined(@ForAll CareStory story) {
        CareEpisode episode = CareEpisode.awaitingAdmission(story.id());
        for (AskedMove asked : story.asked()) {
            TransitionOutcome outcome = TransitionPolicy.standard().review(episode, asked.request());
            assertThat(outcome instanceof TransitionOutcome.Approved)
                    .as("%s on %s", asked.request().move(), asked.request().date())
                    .isEqualTo(asked.isLegal());
            episode = outcome instanceof TransitionOutcome.Approved approved ? approved.episode() : episode;
            Statistics.label("moves").collect(asked.request().move().getClass().getSimpleName(), asked.isLegal());
        }
        assertThat(story.episode()).isEqualTo(episode);
        Statistics.label("moves").coverage(it -> {
            it.check("Admit", false).count(times -> times > 50);
            it.check("Up", true).count(times -> times > 50);
            it.check("Down", true).count(times -> times > 50);
            it.check("Continue", true).count(times -> times > 50);
            it.check("ToTrack", false).count(times -> times > 50);
            it.check("Answer", true).count(times -> times > 50);
            it.check("End", true).count(times -> times > 50);
        });
    }
}
