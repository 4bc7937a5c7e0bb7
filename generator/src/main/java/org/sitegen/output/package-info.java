/**
 * Files of the site to disk: staged, then moved in as a whole.
 *
 * <p>{@link org.sitegen.output.SiteOutput} is the way in. Beside an output folder {@code target/site} stands a hidden
 * folder {@code target/.site.site-gen} with the lock, the staging folder, the journal and the record of what was written;
 * nothing of it is ever in the output itself.
 *
 * <p>What is promised holds when a run is killed at any moment. Pages are not forced to the disk one by one, which would
 * cost more than building them: after a power cut the next build finds by comparison what the disk lost, and writes it
 * again.
 */
package org.sitegen.output;
