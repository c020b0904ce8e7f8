/**
 * Everything that a week of care is made of, generated: ordinary, at its edges, and hostile. Nothing here is null or real, and
 * every value shrinks. All types are immutable.
 */
package org.careweek.testkit.domain;
