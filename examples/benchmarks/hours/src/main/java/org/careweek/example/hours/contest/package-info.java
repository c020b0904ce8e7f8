/**
 * What is compared: one way or another from attendance to judged weeks.
 *
 * <p>No argument or result is ever null.
 */
package org.careweek.example.hours.contest;
