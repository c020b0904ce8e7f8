/**
 * Attendance of a whole state, counted and judged by the hours accumulator inside Apache Spark.
 *
 * <p>No argument or result is ever null, save an absent field of a row.
 */
package org.careweek.example.audit;
