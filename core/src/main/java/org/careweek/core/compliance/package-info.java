/**
 * Judging a week that was lived, by the same limits that judged its plan.
 *
 * <p>No argument or result is ever null. Values are immutable and safe to share between threads.
 */
package org.careweek.core.compliance;
