/**
 * What all pages of this module share: the frame of a document, the common looks, and how dates, amounts and the host's
 * texts are said.
 *
 * <p>No argument or result is ever null. Everything here is immutable and safe to share between threads. The package is
 * not exported: its names are nobody else's.
 */
package org.careweek.plugin.weekview.page;
