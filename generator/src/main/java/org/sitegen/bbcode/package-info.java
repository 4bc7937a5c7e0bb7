/** The codes in square brackets that posts were typed in, to the HTML that the board made of them. */
package org.sitegen.bbcode;
