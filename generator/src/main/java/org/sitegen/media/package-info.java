/** Files of the archive as bytes: their kind, their size and hash, and how large a picture is. */
package org.sitegen.media;
