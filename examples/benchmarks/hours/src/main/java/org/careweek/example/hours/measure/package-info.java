/**
 * Measures contenders, each in a virtual machine of its own, and holds what they say against each other.
 *
 * <p>No argument or result is ever null.
 */
package org.careweek.example.hours.measure;
