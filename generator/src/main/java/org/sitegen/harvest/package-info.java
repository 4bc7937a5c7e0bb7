/**
 * What was saved of a forum, wherever it lies: folders, zip archives and web archives (WARC) become files that can be
 * asked for by the address they were fetched from. Knows nothing of what is in a page, and writes nothing.
 */
package org.sitegen.harvest;
