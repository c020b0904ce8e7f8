/**
 * The rules spoken to frameworks: Jakarta Validation constraints that run the very checks of the other packages. A
 * constraint adds no rule, and no invariant rests on one: without any provider, a plan still comes from a check only, and
 * a move from a policy.
 *
 * <p>Each kind of request has an interface that a host's own type implements, {@link PlanUnderPolicy} or
 * {@link TransitionUnderPolicy}, and a validator that {@link KeepsRules} names. As frameworks do, constraints take null for
 * valid. Validators keep no state and are safe to share between threads.
 */
package org.careweek.core.validation;
