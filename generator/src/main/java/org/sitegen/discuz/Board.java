package org.sitegen.discuz;

/**
 * The board that a page is of.
 *
 * @param url its absolute URL, with a slash at the end; may be empty
 * @param name its name; may be empty
 */
record Board(String url, String name) {

    /** An address with a slash at its end. */
    static String asFolder(String url) {
        return url.endsWith("/") ? url : url + "/";
    }
}
