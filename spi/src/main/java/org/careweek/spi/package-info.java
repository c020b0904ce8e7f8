/**
 * What every plugin has in common, and the host that finds plugins and guards each by itself.
 *
 * <p>No argument or result is ever null. Values are immutable and safe to share between threads; plugins must be safe
 * for concurrent calls.
 */
package org.careweek.spi;
