/** The command {@code episode}: what became of one participant's care, as files, on the terminal and as a timeline. */
package org.careweek.example.clinic.episode;
