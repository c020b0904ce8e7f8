/**
 * Reading a folder of attendance, {@code careweek/attendance/1}: the rows of its tables and the checks they pass.
 *
 * <p>No argument or result is ever null. Records are plain and unchecked: {@link
 * org.careweek.example.clinic.input.attendance.AttendanceReader} is the checked way to them. Ids of people never print.
 * Values are immutable and safe to share between threads.
 */
package org.careweek.example.clinic.input.attendance;
