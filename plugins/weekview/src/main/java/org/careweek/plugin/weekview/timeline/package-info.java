/**
 * One participant's care over weeks as a page for a case conference: levels of care, what happened, weeks, reviews and
 * authorizations on one axis of dates.
 *
 * <p>No argument or result is ever null. Everything here is immutable and safe to share between threads. Texts that come
 * from the host reach the page only through {@code HostText}.
 */
package org.careweek.plugin.weekview.timeline;
