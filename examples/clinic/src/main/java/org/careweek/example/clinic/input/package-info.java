/**
 * What every reader of a file shares: one result, one way to report problems, and one way to show what came.
 *
 * <p>No message shows a datum of a person: the place says where to look. No argument or result is ever null; values are
 * immutable and safe to share between threads.
 */
package org.careweek.example.clinic.input;
