/** Text files and structured data (YAML, TOML, JSON) as one tree whose every value knows its place in the file. */
package org.sitegen.data;
