/** The facade of the generator: its requests and reports, and {@link org.sitegen.SiteGenerator}. */
package org.sitegen;
