package org.sitegen.importer;

/**
 * A file of a thread that is in the archive.
 *
 * @param path where it is, relative to the archive's root
 * @param digest its SHA-256
 */
record StoredFile(String path, String digest) {}
