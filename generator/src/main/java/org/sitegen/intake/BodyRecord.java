package org.sitegen.intake;

import java.util.List;
import org.sitegen.markdown.BodyLink;

/**
 * What is kept in memory of a rendered body.
 *
 * @param html its relocatable HTML
 * @param links its links, as they were written
 * @param anchors the ids in it
 */
public record BodyRecord(BodyText html, List<BodyLink> links, List<String> anchors) {}
