/**
 * Scheduling a clinic's week by another engine than the library's own: its request and its answers.
 *
 * <p>No argument or result is ever null. Values are immutable and safe to share between threads.
 */
package org.careweek.spi.scheduling;
