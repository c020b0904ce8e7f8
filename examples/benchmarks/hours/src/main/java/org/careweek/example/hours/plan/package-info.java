/**
 * The check of one valid plan, beside a validator that checks an equal record.
 *
 * <p>No argument or result is ever null.
 */
package org.careweek.example.hours.plan;
