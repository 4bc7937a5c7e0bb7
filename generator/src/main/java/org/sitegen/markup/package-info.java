/** HTML of a post to Markdown. */
package org.sitegen.markup;
