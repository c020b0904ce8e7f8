/**
 * The week as a model of OR-Tools' CP-SAT: a boolean for each participant and session that suit each other.
 *
 * <p>No argument or result is ever null.
 */
package org.careweek.example.engines.cpsat;
