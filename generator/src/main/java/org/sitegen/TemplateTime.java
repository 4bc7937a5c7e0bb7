package org.sitegen;

import java.time.Duration;

/**
 * What a template has cost.
 *
 * @param template the template's name: {@code home}, {@code article} …
 * @param pages how many pages it has made
 * @param time how long that has taken, over all threads
 */
public record TemplateTime(String template, int pages, Duration time) {}
