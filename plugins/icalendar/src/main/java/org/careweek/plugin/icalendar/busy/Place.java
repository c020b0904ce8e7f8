package org.careweek.plugin.icalendar.busy;

/**
 * Where something in a calendar begins.
 *
 * @param line the first is 1
 * @param offset the bytes before it
 */
record Place(int line, int offset) {}
