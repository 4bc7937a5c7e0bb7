package org.sitegen.markup;

import java.util.function.UnaryOperator;
import org.sitegen.pinyin.PinyinNoise;

/**
 * What is known of the page around a post.
 *
 * @param noise the readings that a conversion put into the page
 * @param absolute makes an address as written on the page absolute, or returns it where that cannot be done
 */
public record MarkupSettings(PinyinNoise noise, UnaryOperator<String> absolute) {}
