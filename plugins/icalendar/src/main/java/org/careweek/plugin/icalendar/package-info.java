/**
 * An exporter for iCalendar, the format of RFC 5545 that calendar programs subscribe to and import.
 *
 * <p>No argument or result is ever null. Everything here is safe to share between threads.
 */
package org.careweek.plugin.icalendar;
