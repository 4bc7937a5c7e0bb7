/**
 * Makes synthetic news archives for benchmarks. The maker needs nothing but the JDK, so that it runs by
 * {@code java -cp target/test-classes}.
 */
package org.sitegen.benchmark;
