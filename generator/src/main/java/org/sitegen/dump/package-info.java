/**
 * Reads the dump of a Discuz! database as a stream, and gives the threads and portal articles that were public. No database
 * is needed, and the memory does not grow with the dump.
 */
package org.sitegen.dump;
