/** Builds after edits, compared with clean builds. */
package org.sitegen.incremental;
