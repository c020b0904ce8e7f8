/**
 * Measures what Careweek costs, side by side with what one would write without it. The README beside this module says how to
 * run the benchmarks and how to read them.
 *
 * <p>No argument or result is ever null.
 */
package org.careweek.example.benchmarks;
