package org.sitegen.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The text of a paragraph, heading or cell, character by character with how it is set and which link it is in. White space
 * is collapsed as a browser does, no-break spaces too, and there is none at the beginning, not even an ideographic one.
 */
final class Line {

    /** How a character is set. */
    enum Style {
        PLAIN,
        BOLD,
        ITALIC,
        DELETED,
        CODE
    }

    /** Stands for a picture. A noncharacter, which no text has. */
    static final char PICTURE = '\uFDD2';

    /** Not in a link. */
    static final int NO_LINK = -1;

    /**
     * A picture in the line.
     *
     * @param address where it is
     * @param words what it shows; may be empty
     */
    record Picture(String address, String words) {}

    private final StringBuilder text = new StringBuilder();
    private Style[] styles = new Style[64];
    private int[] links = new int[64];
    private final List<String> targets = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private boolean spaced;

    /** Begins a link; its number is what characters in it are added with. */
    int link(String target) {
        targets.add(target);
        return targets.size() - 1;
    }

    void add(String words, Style style, int link) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (isSpace(c)) {
                spaced = true;
            } else {
                add(c, style, link);
            }
        }
    }

    void add(Picture picture) {
        pictures.add(picture);
        add(PICTURE, Style.PLAIN, NO_LINK);
    }

    /** Sets what follows apart. */
    void space() {
        spaced = true;
    }

    private void add(char c, Style style, int link) {
        if (c == '\u3000' && text.length() == 0) {
            return;
        }
        if (spaced && text.length() > 0) {
            boolean continues = links[text.length() - 1] == link && styles[text.length() - 1] == style;
            put(' ', continues ? style : Style.PLAIN, continues ? link : NO_LINK);
        }
        spaced = false;
        put(c, style, link);
    }

    private void put(char c, Style style, int link) {
        int at = text.length();
        if (at == styles.length) {
            styles = Arrays.copyOf(styles, 2 * at);
            links = Arrays.copyOf(links, 2 * at);
        }
        styles[at] = style;
        links[at] = link;
        text.append(c);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\u00A0';
    }

    /** Takes the white space off its end. */
    Line trimmed() {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '\u3000' || text.charAt(end - 1) == ' ')) {
            end--;
        }
        text.setLength(end);
        return this;
    }

    /** Keeps only the characters from {@code from} to {@code to}. */
    void keep(int from, int to) {
        for (int i = from - 1; i >= 0; i--) {
            if (text.charAt(i) == PICTURE) {
                pictures.remove(0);
            }
        }
        text.delete(to, text.length());
        text.delete(0, from);
        System.arraycopy(styles, from, styles, 0, to - from);
        System.arraycopy(links, from, links, 0, to - from);
    }

    boolean isEmpty() {
        return text.length() == 0;
    }

    int length() {
        return text.length();
    }

    char charAt(int index) {
        return text.charAt(index);
    }

    String text() {
        return text.toString();
    }

    Style style(int index) {
        return styles[index];
    }

    void setStyle(int from, int to, Style style) {
        Arrays.fill(styles, from, to, style);
    }

    int link(int index) {
        return links[index];
    }

    void setLink(int from, int to, int link) {
        Arrays.fill(links, from, to, link);
    }

    String target(int link) {
        return targets.get(link);
    }

    List<Picture> pictures() {
        return pictures;
    }
}
