package org.sitegen.intake;

import java.util.Optional;
import org.sitegen.content.SiteDate;

/**
 * A comment carried over from the old site.
 *
 * @param author who wrote it
 * @param date when
 * @param body what it says
 */
public record CommentRecord(Optional<String> author, Optional<SiteDate> date, BodyRecord body) {}
