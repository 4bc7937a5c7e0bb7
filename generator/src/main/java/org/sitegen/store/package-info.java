/**
 * What one build writes down for the next: stamps of files, fingerprints of what pages are made from, and small binary
 * files that show whether they are whole.
 */
package org.sitegen.store;
