/**
 * A week that is not yet lived: a draft, its check, and the plan that only a check can give.
 *
 * <p>No argument or result is ever null. Values are immutable and safe to share between threads.
 */
package org.careweek.core.plan;
