/**
 * The week scheduler and two general solvers on the same weeks, side by side.
 *
 * <p>No argument or result is ever null.
 */
package org.careweek.example.engines;
