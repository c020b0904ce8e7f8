/**
 * Eligibility over X12 (005010X279A1): the question to a payer, the reading of its answer, and what the answer says of a level
 * of care.
 *
 * <p>No argument or result is ever null, and a text that was not sent is empty. Values are immutable and safe to share between
 * threads, and none of them prints what it holds of a member.
 */
package org.careweek.plugin.x12;
