/**
 * What a build leaves for the next one, so that a change to the words of single articles can be shown without assembling the
 * whole archive.
 */
package org.sitegen.recall;
