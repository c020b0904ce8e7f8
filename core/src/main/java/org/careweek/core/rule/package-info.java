/**
 * How rules are named, cited, explained and broken; no rule itself.
 *
 * <p>No argument or result is ever null. Values are immutable and safe to share between threads.
 */
package org.careweek.core.rule;
