/**
 * When somebody has to look again: sequences of reviews in named units, from a named anchor. A due date is included; a review
 * is overdue from the day after.
 *
 * <p>No argument or result is ever null. Values are immutable and safe to share between threads.
 */
package org.careweek.core.transition.review;
