/**
 * Oracles: what the library answers, found once more as slowly and plainly as can be, by code that shares nothing with it
 * beyond the values. All types are immutable.
 */
package org.careweek.testkit.oracle;
