/**
 * Hour policies from elsewhere, such as a state's or a payer's: dated rows, each with its source.
 *
 * <p>No argument or result is ever null. Values are immutable and safe to share between threads.
 */
package org.careweek.spi.policy;
