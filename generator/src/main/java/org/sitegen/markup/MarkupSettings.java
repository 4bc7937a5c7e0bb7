package org.sitegen.markup;

import java.util.function.UnaryOperator;
import org.sitegen.pinyin.PinyinNoise;

/** How a post is read. */
public record MarkupSettings(PinyinNoise noise, UnaryOperator<String> absolute) {}
