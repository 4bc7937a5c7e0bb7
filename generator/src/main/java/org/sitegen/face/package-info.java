/**
 * What the command line and the goals share: the names and defaults of their options, how options become requests, how
 * reports become text. Here, and above, the environment may be read; nothing here knows Commons CLI or Maven.
 */
package org.sitegen.face;
