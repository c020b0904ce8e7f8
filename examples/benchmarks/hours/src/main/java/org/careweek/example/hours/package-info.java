/**
 * The counting of hours beside what one would otherwise use, on the same attendance.
 *
 * <p>No argument or result is ever null.
 */
package org.careweek.example.hours;
