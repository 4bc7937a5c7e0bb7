package org.sitegen.markdown;

/**
 * Copies raw HTML to where {@link HtmlCleaner} reads it. References to the controls that marks are made of are broken, so
 * that no author can write what only the renderer may.
 */
final class RawHtmlForCleaning implements RawHtmlSink {

    private final BodyHtml html;

    RawHtmlForCleaning(BodyHtml html) {
        this.html = html;
    }

    @Override
    public void write(String piece, int offset) {
        html.chunks().add(html.out().length(), offset);
        html.append(withoutControls(piece));
    }

    private static String withoutControls(String piece) {
        int at = piece.indexOf("&#");
        if (at < 0) {
            return piece;
        }
        StringBuilder out = new StringBuilder(piece);
        while (at >= 0) {
            if (isControl(piece, at + 2)) {
                out.setCharAt(at, '\uFFFD');
            }
            at = piece.indexOf("&#", at + 2);
        }
        return out.toString();
    }

    private static boolean isControl(String piece, int digits) {
        boolean hex = digits < piece.length() && (piece.charAt(digits) | 0x20) == 'x';
        int at = hex ? digits + 1 : digits;
        int value = 0;
        while (at < piece.length() && value <= ' ' && piece.charAt(at) < 0x80) {
            int digit = Character.digit(piece.charAt(at), hex ? 16 : 10);
            if (digit < 0) {
                break;
            }
            value = value * (hex ? 16 : 10) + digit;
            at++;
        }
        return value <= Marks.OURS;
    }
}
