/** Looks at a planned archive for what is no error, and yet hardly meant. */
package org.sitegen.check;
