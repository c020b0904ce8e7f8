/**
 * One person's own week as a page to take home: on which day, from when until when, and how long. It says no more than
 * times unless the request allows more, and nothing of what the times are for.
 *
 * <p>No argument or result is ever null. Everything here is immutable and safe to share between threads. Texts that come
 * from the host reach the page only through {@code HostText}.
 */
package org.careweek.plugin.weekview.handout;
