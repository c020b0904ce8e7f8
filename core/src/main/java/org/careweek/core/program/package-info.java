/**
 * Who and what: participants, tracks, sessions and levels of care, without the rules.
 *
 * <p>No argument or result is ever null. Values are immutable and safe to share between threads.
 */
package org.careweek.core.program;
