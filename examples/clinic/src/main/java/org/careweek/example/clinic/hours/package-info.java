/** From a folder of attendance to counted and judged weeks. */
package org.careweek.example.clinic.hours;
