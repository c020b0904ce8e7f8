/**
 * A clinic's week in the plain numbers that the models of general solvers are made of, and what they have in common.
 *
 * <p>No argument or result is ever null. Values are immutable and safe to share between threads.
 */
package org.careweek.example.engines.problem;
