package org.sitegen.harvest;

import java.nio.file.Path;

/**
 * A database dump among the sources.
 *
 * @param name what messages call it
 * @param file where it is; packed by gzip where its name ends in {@code .gz}
 */
public record DumpFile(String name, Path file) {}
