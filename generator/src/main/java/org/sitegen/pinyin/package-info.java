/** Removes the pinyin that a conversion put behind Traditional characters. */
package org.sitegen.pinyin;
