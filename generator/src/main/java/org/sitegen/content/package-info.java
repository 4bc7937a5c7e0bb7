/** The archive as it lies on disk: which files there are, and what the articles and pages among them say. */
package org.sitegen.content;
