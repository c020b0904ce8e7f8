package org.careweek.core.validation;

import org.careweek.core.transition.CareEpisode;
import org.careweek.core.transition.TransitionPolicy;
import org.careweek.core.transition.TransitionRequest;

/**
 * A move that somebody asks for, the episode it is asked in and the rules it should keep, for a host's own type to implement:
 *
 * <pre>{@code
 * @KeepsRules
 * record MoveForm(CareEpisode episode, TransitionRequest request, TransitionPolicy policy) implements TransitionUnderPolicy {}
 * }</pre>
 */
public interface TransitionUnderPolicy {

    /** What was before; without any, no rule is broken. */
    CareEpisode episode();

    /** The move; null, as in a form not filled in, breaks no rule. */
    TransitionRequest request();

    /** The rules; without any, none is broken. */
    TransitionPolicy policy();
}
