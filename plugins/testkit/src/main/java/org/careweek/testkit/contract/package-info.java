/**
 * Contracts for plugins. An author extends the contract of a kind of plugin, says how to make the plugin, and runs the class as
 * a JUnit test: every rule is a test of its own, what a plugin declares it cannot do is skipped by the rule's id, and a
 * report closes the run. The rules are listed in {@code rules.csv} beside these classes.
 */
package org.careweek.testkit.contract;
