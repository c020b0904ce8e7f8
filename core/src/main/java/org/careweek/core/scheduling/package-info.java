/**
 * Everyone's week at once: who comes to which session, under the seats there are.
 *
 * <p>No argument or result is ever null. Values are immutable and safe to share between threads.
 */
package org.careweek.core.scheduling;
