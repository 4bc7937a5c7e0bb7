/** Addresses of the site: paths, their percent-encoding, and slugs. */
package org.sitegen.url;
