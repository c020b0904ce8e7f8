/**
 * What a late change to somebody's records brings along: which weeks, units and reviews change. What was stated stays as it
 * was; a correction stands beside it.
 *
 * <p>No argument or result is ever null. Values are immutable and safe to share between threads.
 */
package org.careweek.core.transition.correction;
