package org.sitegen.view;

import java.util.Optional;

/**
 * A person or an organisation that wrote something.
 *
 * @param name the name
 * @param url the page of this site that lists the articles, where there is one
 * @param website the person's own site, an absolute URL, where known
 */
public record PersonRef(String name, Optional<String> url, Optional<String> website) {}
