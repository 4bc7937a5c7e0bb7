/** Pure functions on text and the languages it is written in. */
package org.sitegen.text;
