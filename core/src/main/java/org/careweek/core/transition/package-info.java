/**
 * The story of care: an episode made of stays, the moves between levels of care, and what becomes of a request to move. A
 * transition is a recorded human decision; nothing here moves anybody by itself.
 *
 * <p>No argument or result is ever null. Values are immutable and safe to share between threads.
 */
package org.careweek.core.transition;
