/**
 * Asks parsers of other languages what exported files say: files and what they mean are written, read by programs outside Java,
 * and compared. Runs in the profile {@code interop} of the build.
 *
 * <p>No argument or result is ever null.
 */
package org.careweek.plugin.icalendar.interop;
