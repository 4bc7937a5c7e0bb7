/**
 * The HTML of a post or a stored article to Markdown, without what the forum put around the author's words: stamps, tips,
 * captions of attachments, hidden noise.
 */
package org.sitegen.markup;
