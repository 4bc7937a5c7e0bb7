/**
 * What was found out about the files of an archive, kept from build to build: an article that was not touched is not read
 * again. Everything here may be lost or damaged at any time; then the files are read.
 */
package org.sitegen.cache;
