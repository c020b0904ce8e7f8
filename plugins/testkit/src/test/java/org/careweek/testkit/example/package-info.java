/** How a program guards its own clinical hour rules with the kit. */
package org.careweek.testkit.example;
