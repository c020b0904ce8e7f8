/** Marked text, and the search for it where participant data must never be. */
package org.careweek.testkit.canary;
