package org.sitegen.model;

import java.util.List;
import org.sitegen.intake.PageRecord;
import org.sitegen.url.SitePath;

/**
 * A page outside the archive.
 *
 * @param record what its file says
 * @param path its address
 * @param destinations what its links point to, by number
 */
public record StaticPage(PageRecord record, SitePath path, List<Destination> destinations) {}
