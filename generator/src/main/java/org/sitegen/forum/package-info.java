/**
 * What is known of the threads of a forum, whatever it was read from: saved pages or the rows of a dump. Knows neither
 * HTML nor SQL nor the archive that it is brought into.
 */
package org.sitegen.forum;
