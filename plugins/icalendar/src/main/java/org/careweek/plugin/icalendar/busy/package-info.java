/**
 * Reading a participant's own calendar, of work or of school, for the time in which they are busy.
 *
 * <p>No argument or result is ever null. Everything public is immutable and safe to share between threads. Nothing that a calendar says
 * is ever printed: refusals name a line and what was expected there.
 *
 * <p>The calendar library that writes is not used here. What it reads depends on the process and changes it: a system property
 * ends its search for occurrences early and silently, each definition of a zone is registered for the whole process and stays there,
 * leniency is a global switch. It takes the wrong weeks for every other Friday counted from a Sunday, and finds no time for some other
 * valid rules, so that someone would seem free who is not. And it reads a file up to its first fault only.
 */
package org.careweek.plugin.icalendar.busy;
