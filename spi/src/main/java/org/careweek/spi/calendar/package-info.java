/**
 * Turning planned weeks into documents: the exporter's contract, its requests and its answers.
 *
 * <p>No argument or result is ever null. Values are immutable and safe to share between threads.
 */
package org.careweek.spi.calendar;
