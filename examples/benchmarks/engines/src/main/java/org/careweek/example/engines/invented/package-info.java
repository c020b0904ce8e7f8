/**
 * Clinics' weeks that are made up from a seed, in classes of sizes and shapes. The same class and seed give the same bytes.
 *
 * <p>No argument or result is ever null. Records are immutable; whatever draws from a source of chance is for one thread.
 */
package org.careweek.example.engines.invented;
