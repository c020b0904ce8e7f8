/**
 * The week as a model of the Timefold solver: places in people's weeks, each of which holds a session or none.
 *
 * <p>No argument or result is ever null, except where the solver asks for it.
 */
package org.careweek.example.engines.timefold;
