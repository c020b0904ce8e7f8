/** Reads what a former run has told in calendars. */
package org.careweek.example.clinic.input.appointments;
