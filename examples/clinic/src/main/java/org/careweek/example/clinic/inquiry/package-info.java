/** Asks payers what they cover: a table of members becomes one X12 270 for each. */
package org.careweek.example.clinic.inquiry;
