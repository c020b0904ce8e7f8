/**
 * One participant's care over weeks, {@code careweek/episode/1}, read and checked.
 *
 * <p>What one event makes of another is no question of reading: an event out of order is a refused transition.
 */
package org.careweek.example.clinic.input.episode;
