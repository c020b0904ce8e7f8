/**
 * Asking payers: the verifier's contract, its question and its answers.
 *
 * <p>An answer speaks for the dates that were asked, is as old as it says, and is no promise of payment: eligibility never
 * is. What a payer did not state is not stated here: neither no, nor zero.
 *
 * <p>No argument or result is ever null. Values are immutable and safe to share between threads.
 */
package org.careweek.spi.insurance;
