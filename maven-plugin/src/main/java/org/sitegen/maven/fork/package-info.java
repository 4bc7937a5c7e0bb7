/**
 * A command of a goal in a Java of its own, which has the settings that suit site-gen; those of Maven's Java suit Maven.
 * {@code Fork} is the side of Maven, {@code Main} that of the child, and between them go {@code Frame}s.
 */
package org.sitegen.maven.fork;
