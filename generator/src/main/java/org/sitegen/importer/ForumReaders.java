package org.sitegen.importer;

/**
 * What an import reads with.
 *
 * @param pages reads saved pages
 * @param dumps reads database dumps
 * @param addresses knows the addresses of threads
 */
public record ForumReaders(PageReader pages, DumpSource dumps, OldAddresses addresses) {}
