/** Everyone's calendars: what they hold, what of them was sent before, and the files they become. */
package org.careweek.example.clinic.calendar;
