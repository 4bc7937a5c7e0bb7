package org.sitegen.view;

import java.util.Map;

/**
 * Template {@code page}: a page outside the archive.
 *
 * @param body its text
 * @param extra the front matter's unknown keys
 */
public record StaticPageView(Html body, Map<String, Object> extra) implements PageView {}
