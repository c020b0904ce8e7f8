/**
 * The numbers that a regulator, a payer or a clinic may change: dated, cited rows, and the one place where each is
 * compared with a week, planned or lived. The 9 to 20 hours of an intensive outpatient week are in {@link
 * org.careweek.core.policy.StandardPolicies}.
 *
 * <p>No argument or result is ever null. Values are immutable and safe to share between threads.
 */
package org.careweek.core.policy;
