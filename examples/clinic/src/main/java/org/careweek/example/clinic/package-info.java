/** The {@code clinic} command line: plans a clinic's week, counts attendance, and explains verdicts. */
package org.careweek.example.clinic;
