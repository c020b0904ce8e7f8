/**
 * What a schedule is and what it is worth, once more, from the file of the week alone: it shares nothing with the judgement of the
 * library or with the models.
 *
 * <p>No argument or result is ever null. Values are immutable and safe to share between threads.
 */
package org.careweek.example.engines.check;
