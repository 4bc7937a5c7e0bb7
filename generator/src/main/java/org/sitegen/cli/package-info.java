/** The standalone command: words in, exit status out. */
package org.sitegen.cli;
