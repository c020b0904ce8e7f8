/**
 * Hour policies modelled on ASAM and Medicare, and the library's own scheduler as an engine.
 *
 * <p>No argument or result is ever null. Everything here is safe to share between threads.
 */
package org.careweek.plugin.standard;
