/**
 * Markdown to relocatable HTML.
 *
 * <p>The rest of the generator knows {@link org.sitegen.markdown.MarkdownRenderer} and the values it returns; which
 * library parses the Markdown is this package's own business.
 */
package org.sitegen.markdown;
