/**
 * Makes synthetic news archives for benchmarks. Needs nothing but the JDK, so that it runs by
 * {@code java -cp target/test-classes}.
 */
package org.sitegen.benchmark;
