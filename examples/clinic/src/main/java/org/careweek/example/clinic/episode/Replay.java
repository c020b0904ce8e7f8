package org.careweek.example.clinic.episode;

import java.util.ArrayList;
import java.util.List;
import org.careweek.core.coverage.Authorization;
import org.careweek.core.coverage.Authorizations;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.rule.Violation;
import org.careweek.core.transition.CareEpisode;
import org.careweek.core.transition.EpisodeId;
import org.careweek.core.transition.TransitionOutcome;
import org.careweek.core.transition.TransitionPolicy;
import org.careweek.core.transition.TransitionRequest;
import org.careweek.core.transition.TransitionRules;
import org.careweek.example.clinic.input.episode.EpisodeFile;

/**
 * The events of a file put to a policy one after the other. One that is refused changes nothing.
 *
 * @param episode what the approved ones make
 * @param refusals why others were refused
 * @param advisories what should be known of approved ones
 */
record Replay(CareEpisode episode, List<Finding> refusals, List<Finding> advisories) {

    /** The file tells one episode, so any id will do. */
    private static final EpisodeId ONLY_ONE = EpisodeId.of("episode");

    static Replay of(EpisodeFile file, TransitionPolicy policy) {
        CareEpisode episode = CareEpisode.awaitingAdmission(ONLY_ONE);
        List<Finding> refusals = new ArrayList<>();
        List<Finding> advisories = new ArrayList<>();
        for (int i = 0; i < file.events().size(); i++) {
            TransitionRequest request = withAuthorizedLevels(file.events().get(i), file.authorizations());
            String place = "/events/" + i;
            TransitionOutcome outcome = policy.review(episode, request);
            CareEpisode before = episode;
            episode = outcome.fold(TransitionOutcome.Approved::episode, declined -> before);
            outcome.fold(
                    approved -> advisories.addAll(findings(ofTheEvent(approved.advisories()), request, place)),
                    declined -> refusals.addAll(findings(blocking(declined.violations()), request, place)));
        }
        return new Replay(episode, refusals, advisories);
    }

    /** The clinical and the authorized level are two things; where a file tells no authorizations, nobody asked a payer. */
    private static TransitionRequest withAuthorizedLevels(TransitionRequest request, Authorizations authorizations) {
        List<LevelOfCare> levels = authorizations.all().stream()
                .filter(authorization -> authorization.spans(request.date()))
                .map(Authorization::level)
                .toList();
        return authorizations.all().isEmpty() ? request : request.authorizedAt(levels);
    }

    /** An overdue review is no matter of an event: the story tells it as of its day. */
    private static List<Violation> ofTheEvent(List<Violation> advisories) {
        return advisories.stream()
                .filter(it -> !it.rule().id().equals(TransitionRules.TEMPORARY_REVIEW.id()))
                .toList();
    }

    private static List<Violation> blocking(List<Violation> violations) {
        return violations.stream().filter(Violation::blocks).toList();
    }

    private static List<Finding> findings(List<Violation> violations, TransitionRequest request, String place) {
        return violations.stream()
                .map(violation -> new Finding(request.date(), new EventViolation(violation, place)))
                .toList();
    }
}
