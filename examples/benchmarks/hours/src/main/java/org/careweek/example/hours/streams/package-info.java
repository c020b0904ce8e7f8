/**
 * Streams over values of {@code java.time}, as one would write them without a library for it.
 *
 * <p>No argument or result is ever null, save an arrival or a departure that nobody recorded.
 */
package org.careweek.example.hours.streams;
