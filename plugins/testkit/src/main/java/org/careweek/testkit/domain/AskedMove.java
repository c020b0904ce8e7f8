package org.careweek.testkit.domain;

import org.careweek.core.transition.TransitionRequest;

/**
 * A move that somebody asks for, and whether it can be done.
 *
 * @param request the request
 * @param isLegal whether an episode that did all legal moves before it can do this one under the standard transition policy
 */
public record AskedMove(TransitionRequest request, boolean isLegal) {}
