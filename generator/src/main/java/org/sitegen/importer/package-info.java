/**
 * Brings a forum into an archive: pages and dumps are read, what they tell of one thread is put together, and each thread
 * becomes an article with its files, its replies and its old addresses. An import can be repeated and resumed, and what the
 * keeper changed is left alone.
 */
package org.sitegen.importer;
