/** The settings of an archive: {@code site.yaml}, read once, checked and immutable. */
package org.sitegen.config;
