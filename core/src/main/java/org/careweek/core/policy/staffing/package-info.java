/**
 * How large groups are to be and how many participants a facilitator has: dated, cited rows that advise and never bind a
 * plan.
 *
 * <p>No argument or result is ever null. Values are immutable and safe to share between threads.
 */
package org.careweek.core.policy.staffing;
