/**
 * Weeks in which the level of care changes: what each part is to hold, and a plan for it. A part neither passes nor fails.
 *
 * <p>No argument or result is ever null. Values are immutable and safe to share between threads.
 */
package org.careweek.core.transition.split;
