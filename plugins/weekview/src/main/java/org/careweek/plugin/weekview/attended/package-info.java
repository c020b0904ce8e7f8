/**
 * The page of attended hours: participants by weeks, each with its hours and verdict.
 *
 * <p>No argument or result is ever null. Values are immutable and safe to share between threads.
 */
package org.careweek.plugin.weekview.attended;
