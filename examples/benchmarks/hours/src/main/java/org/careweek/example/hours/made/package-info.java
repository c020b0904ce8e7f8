/**
 * Makes up attendance to compare on. The same numbers give the same rows everywhere; nobody in it exists.
 *
 * <p>No argument or result is ever null.
 */
package org.careweek.example.hours.made;
