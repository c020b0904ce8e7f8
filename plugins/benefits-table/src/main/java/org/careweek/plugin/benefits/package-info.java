/**
 * An insurance verifier for programs that verify by telephone: it answers from a table of benefits that the site keeps itself,
 * and asks nobody.
 *
 * <h2>The table</h2>
 *
 * <p>CSV in UTF-8, with commas, and a header of the column names below in any order; other columns are ignored, and so are
 * empty lines and spaces around a value. The columns' names, and the words that stand below for their values, may be written in
 * letters of any case. A row is what a payer said of one level of care for a span of dates, to be read as an answer to "what do
 * you cover", never as a promise.
 *
 * <table>
 * <caption>Columns; those with a star must be there and filled in every row</caption>
 * <tr><th>Column</th><th>Value</th></tr>
 * <tr><td>{@code payer} *</td><td>the payer's id, as queries name it, letter for letter</td></tr>
 * <tr><td>{@code level} *</td><td>{@code OUTPATIENT}, {@code IOP}, {@code PHP}, {@code RESIDENTIAL} or {@code INPATIENT}</td></tr>
 * <tr><td>{@code from} *, {@code through} *</td><td>first and last date, both included, such as {@code 2026-01-01}; 1900 to 2200</td></tr>
 * <tr><td>{@code covered} *</td><td>{@code YES}, {@code NO} or {@code UNKNOWN}</td></tr>
 * <tr><td>{@code verified_at} *</td><td>when the payer said so, in UTC, such as {@code 2026-11-20T16:00Z}</td></tr>
 * <tr><td>{@code stale_after_days} *</td><td>after how many days of 24 hours to ask again: 1 to 366</td></tr>
 * <tr><td>{@code authorization}</td><td>whether the payer wants to authorize the care first: {@code YES}, {@code NO} or {@code UNKNOWN}</td></tr>
 * <tr><td>{@code authorization_number}, {@code authorization_from}, {@code authorization_through}, {@code authorization_units}, {@code authorization_unit}</td><td>an authorization of the row's level that the payer told of: its number, first and last date, and how many {@code DAYS}, {@code HOURS} or {@code VISITS}; all five, or none, and only with a {@code member} and where {@code covered} is {@code YES}</td></tr>
 * <tr><td>{@code network}</td><td>the program in the plan's network: {@code IN}, {@code OUT} or {@code UNKNOWN}</td></tr>
 * <tr><td>{@code limit_total}, {@code limit_remaining}</td><td>how much the plan covers, and what of it is left</td></tr>
 * <tr><td>{@code limit_unit}, {@code limit_period}</td><td>of what, {@code DAYS}, {@code HOURS} or {@code VISITS}, and for how long, in the payer's words; both, or neither where there is no limit</td></tr>
 * <tr><td>{@code copay}, {@code copay_per}</td><td>an amount, and {@code VISIT}, {@code DAY} or {@code UNKNOWN}</td></tr>
 * <tr><td>{@code coinsurance_percent}</td><td>the member's share, 0 to 100</td></tr>
 * <tr><td>{@code deductible_left}, {@code out_of_pocket_left}</td><td>amounts that the member has still to pay, or may have to</td></tr>
 * <tr><td>{@code currency}</td><td>of all amounts of the row, such as {@code USD}; needed where there is one</td></tr>
 * <tr><td>{@code member}</td><td>the host's reference of the one member that the row is about; empty for all of a payer</td></tr>
 * </table>
 *
 * <p>An empty value, or a column that is not there, is not stated: neither no, nor zero. Numbers are plain, such as {@code 30}
 * or {@code 30.00}. Rows that say different things of the same dates add up where they do not contradict each other, so a
 * second limit of a level is a second row.
 *
 * <p>Values are immutable and safe to share between threads; nothing is ever null.
 */
package org.careweek.plugin.benefits;
