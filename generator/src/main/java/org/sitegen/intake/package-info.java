/**
 * From files of the archive to what the archive model is made of: each article and page is read and its Markdown rendered
 * once; what later stages ask for stays in memory, the HTML goes to disk.
 */
package org.sitegen.intake;
