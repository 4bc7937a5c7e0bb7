package org.sitegen.config;

import java.util.Optional;

/**
 * Somebody who writes.
 *
 * @param name the name as shown; not blank
 * @param url the person's address on the web
 */
public record Person(String name, Optional<String> url) {}
