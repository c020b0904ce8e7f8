/**
 * What a coordinator may want to know beside a week's plans: double bookings, sizes of groups, ratios. It never changes a plan
 * or a score.
 *
 * <p>No argument or result is ever null. Values are immutable and safe to share between threads.
 */
package org.careweek.core.scheduling.advice;
