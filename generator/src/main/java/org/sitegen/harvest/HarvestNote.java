package org.sitegen.harvest;

import org.sitegen.problem.Message;

/**
 * Something of a source that cannot come in.
 *
 * @param name the source, and the path in it where one is meant
 * @param text what was found
 */
public record HarvestNote(String name, Message text) {}
