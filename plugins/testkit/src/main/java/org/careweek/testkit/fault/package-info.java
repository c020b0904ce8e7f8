/**
 * Plugins that do wrong, by the name of what they do: for tests of hosts, and of applications that plan although a plugin fails.
 *
 * <p>Each is sound but for its one fault, and has a name of that fault as its id. No argument or result is ever null, except
 * where that is the fault.
 */
package org.careweek.testkit.fault;
