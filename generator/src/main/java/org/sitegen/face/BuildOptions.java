package org.sitegen.face;

/**
 * The options of {@code build}, as the user wrote them.
 *
 * @param archive what it has in common with {@code check}
 * @param output the folder that receives the site, relative to the face's folder or absolute
 * @param clean whether everything is made anew
 * @param timings whether the times of stages and templates are printed, even where quiet
 */
public record BuildOptions(ArchiveOptions archive, String output, boolean clean, boolean timings) {}
