/** What went wrong in an archive, where, and what to do about it. */
package org.sitegen.problem;
