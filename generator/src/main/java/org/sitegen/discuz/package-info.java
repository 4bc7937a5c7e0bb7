/**
 * Reads what Discuz! X boards (X2.5 to X3.5) showed, from pages that somebody saved: the page of a thread, its printable page as
 * HTML or as plain text, the archiver, the page for phones, and articles of the portal.
 *
 * <p>Pages are hostile and damaged: what a page says is found by several marks, so that one that a template left out, or that a
 * cut took away, costs a field and not the page.
 */
package org.sitegen.discuz;
