package org.sitegen.face;

/**
 * The options of {@code new}, as the user wrote them.
 *
 * @param source the folder of the archive, relative to the face's folder or absolute
 * @param title the title of the article; not blank
 */
public record NewOptions(String source, String title) {}
