/**
 * A clinic's week as a page to print and pin up: the groups on a grid of days and hours, everyone's hours, and who found
 * no place.
 *
 * <p>No argument or result is ever null. Everything here is immutable and safe to share between threads. Texts that come
 * from the host reach the page only through {@code HostText}.
 */
package org.careweek.plugin.weekview;
