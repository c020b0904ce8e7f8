/** Takes CSV tables apart, row by row, and keeps what is wrong with each row in its place. */
package org.careweek.example.clinic.input.csv;
