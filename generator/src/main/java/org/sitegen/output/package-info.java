/** Files of the site to disk: staged, then moved in as a whole. */
package org.sitegen.output;
