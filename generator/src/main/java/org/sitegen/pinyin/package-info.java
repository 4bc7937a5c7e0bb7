/**
 * Takes out of a text the readings that a conversion put behind its Traditional characters: {@code 標(biāo)題} becomes
 * {@code 標題}. Readings that an author gave stay.
 */
package org.sitegen.pinyin;
