package org.sitegen.discuz;

import java.time.ZoneId;

/**
 * What a reader of saved pages must be told, since pages do not say it.
 *
 * @param zone the board's zone, for pages that do not name an offset
 * @param keepPinyin whether pinyin behind Traditional characters stays, noise or not
 */
public record ReadSettings(ZoneId zone, boolean keepPinyin) {}
