package org.sitegen.gallery;

/** A picture row by row, from the top. */
interface PixelSource {

    /** In pixels. */
    int width();

    /** In pixels. */
    int height();

    /**
     * Puts a row into an array of at least the width.
     *
     * @param y the row, counted from 0
     * @param argb receives the pixels: alpha, red, green and blue, 8 bits each, not premultiplied, sRGB
     */
    void row(int y, int[] argb);
}
