package org.sitegen.discuz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a page, whatever it declares: a byte order mark wins, then UTF-8 where the bytes are UTF-8, then the charset that the
 * HTTP header or the page names unless the text makes more sense in the other of GBK and Big5. GB2312 and GBK are read as GB18030,
 * Big5 with the HKSCS.
 */
final class PageCharset {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");

    private static final int HEAD = 4096;
    private static final Pattern DECLARED =
            Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w-]{2,20})");
    private static final Pattern XML_DECLARED =
            Pattern.compile("(?i)^\\s*<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w-]{2,20})");
    private static final Pattern SCRIPT_DECLARED = Pattern.compile("\\bcharset\\s*=\\s*'([\\w-]{2,20})'");

    /** Characters that no Chinese page is without; both scripts. */
    private static final String COMMON =
            "的一是不了在人有我他这这中大来上国个到说时地为以年会出可生对市日月主上下载次数发表于作者标题间附件回复打印本页帖最后由编辑查看" + "這來國個說時為會對載數發於標題間復頁後編輯點擊檔開";

    private PageCharset() {}

    static String decode(byte[] bytes, Optional<String> header) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        Utf8Shape shape = Utf8Shape.of(bytes);
        if (shape.isUtf8()) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        return legacy(bytes, header.flatMap(PageCharset::named).or(() -> declared(bytes)));
    }

    private static String legacy(byte[] bytes, Optional<Charset> declared) {
        String gbk = new String(bytes, GB18030);
        String big5 = new String(bytes, BIG5);
        double gbkSense = sense(gbk);
        double big5Sense = sense(big5);
        boolean isBig5 = declared.filter(BIG5::equals).isPresent()
                ? big5Sense * 2 >= gbkSense
                : big5Sense > (declared.isPresent() ? gbkSense * 2 : gbkSense);
        return isBig5 ? big5 : gbk;
    }

    /** How much sense a text makes: the share of common characters, less for each that could not be decoded. */
    private static double sense(String text) {
        int wide = 0;
        int common = 0;
        int bad = 0;
        for (int i = 0; i < text.length() && wide < 20_000; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                wide++;
                bad += c == '\uFFFD' || (c >= 0xE000 && c < 0xF900) ? 1 : 0;
                common += COMMON.indexOf(c) >= 0 || c == '，' || c == '。' ? 1 : 0;
            }
        }
        return wide == 0 ? 0 : Math.max(0.001, (common - bad) / (double) wide);
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        for (Pattern pattern : new Pattern[] {XML_DECLARED, DECLARED, SCRIPT_DECLARED}) {
            Matcher matcher = pattern.matcher(head);
            if (matcher.find()) {
                Optional<Charset> named = named(matcher.group(1));
                if (named.isPresent()) {
                    return named;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Charset> named(String written) {
        String name = written.toLowerCase(Locale.ROOT);
        if (name.startsWith("gb") || name.contains("936")) {
            return Optional.of(GB18030);
        }
        return name.startsWith("big5") || name.contains("950") ? Optional.of(BIG5) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * How far bytes look like UTF-8.
     *
     * @param sequences how many well-formed sequences of several bytes there are
     * @param strays how many bytes belong to none
     */
    private record Utf8Shape(int sequences, int strays) {

        static Utf8Shape of(byte[] bytes) {
            int sequences = 0;
            int strays = 0;
            for (int i = 0; i < bytes.length; ) {
                int length = bytes[i] >= 0 ? 1 : sequence(bytes, i);
                if (bytes[i] < 0) {
                    sequences += length > 0 ? 1 : 0;
                    strays += length > 0 ? 0 : 1;
                }
                i += Math.max(1, length);
            }
            return new Utf8Shape(sequences, strays);
        }

        /** The length of the sequence that begins somewhere; 0 where none does. */
        private static int sequence(byte[] bytes, int at) {
            int first = bytes[at] & 0xFF;
            int length = first >= 0xC2 && first < 0xE0
                    ? 2
                    : first >= 0xE0 && first < 0xF0 ? 3 : first >= 0xF0 && first < 0xF5 ? 4 : 0;
            for (int i = 1; i < length; i++) {
                if (at + i >= bytes.length || (bytes[at + i] & 0xC0) != 0x80) {
                    return 0;
                }
            }
            return length;
        }

        /** A page that was cut or damaged has a few strays; text in GBK or Big5 has few sequences by chance. */
        boolean isUtf8() {
            return strays == 0 || sequences > 4L * strays;
        }
    }
}
