/**
 * The archive model: published articles in order, with their addresses, attachments, terms and dates. Everything in it is
 * immutable and complete once {@link org.sitegen.model.ArchiveAssembler} has made it.
 */
package org.sitegen.model;
