package org.sitegen.intake;

import java.util.List;
import org.sitegen.markdown.BodyLink;

/**
 * What is kept in memory of a rendered body.
 *
 * @param html where its relocatable HTML lies
 * @param links its links, as they were written
 * @param anchors the ids in it
 */
public record BodyRecord(StoredText html, List<BodyLink> links, List<String> anchors) {}
