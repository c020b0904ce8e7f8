/**
 * How long care is expected to take: an estimate with a source, and where somebody stands in it. Nothing follows from it by
 * itself; care ends because somebody decided so.
 *
 * <p>No argument or result is ever null. Values are immutable and safe to share between threads.
 */
package org.careweek.core.transition.length;
