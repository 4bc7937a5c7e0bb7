package org.sitegen.bbcode;

/**
 * Reads messages of Discuz! (X2.5 to X3.5).
 *
 * <p>The HTML has what matters to a reader: no colours, sizes and fonts. Text that was hidden from guests, secrets, tables of
 * contents and backgrounds are left out. The time grows with the length of the message.
 */
public final class BbCode {

    private BbCode() {}

    /** The HTML of a message; its codes are balanced, while HTML that the message holds itself comes as it is. */
    public static String toHtml(String message, BbCodeSettings settings) {
        String text = message.replace("\r\n", "\n").replace('\r', '\n');
        Tokens tokens = settings.bbcodeOff() ? Tokens.none(text) : Tokens.of(text);
        return new MessageWriter(tokens, settings).write();
    }
}
