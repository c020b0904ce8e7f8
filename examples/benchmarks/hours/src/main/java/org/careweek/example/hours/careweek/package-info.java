/**
 * Careweek, by each door that it has.
 *
 * <p>No argument or result is ever null.
 */
package org.careweek.example.hours.careweek;
