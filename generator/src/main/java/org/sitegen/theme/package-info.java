/** Where templates, text bundles and assets come from: the archive's own first, then the default theme. */
package org.sitegen.theme;
