/**
 * What payers allow: facts that we are told, not ones that we decide.
 *
 * <p>No argument or result is ever null. Values are immutable and safe to share between threads.
 */
package org.careweek.core.coverage;
