package org.sitegen.gallery;

/** A small picture in memory. Immutable. */
final class Pixels implements PixelSource {

    private final int width;
    private final int height;
    private final int[] argb;

    /**
     * Takes the rows one after another, as {@link PixelSource} gives them.
     *
     * @param argb is not copied, and not to be changed any more
     */
    Pixels(int width, int height, int[] argb) {
        this.width = width;
        this.height = height;
        this.argb = argb;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return height;
    }

    @Override
    public void row(int y, int[] row) {
        System.arraycopy(argb, y * width, row, 0, width);
    }

    /** The picture as it is seen, where its rows lie as an Exif orientation, 1 to 8, says. */
    Pixels upright(int orientation) {
        if (orientation == 1) {
            return this;
        }
        boolean onSide = orientation >= 5;
        int newWidth = onSide ? height : width;
        int newHeight = onSide ? width : height;
        int[] turned = new int[argb.length];
        for (int y = 0; y < newHeight; y++) {
            for (int x = 0; x < newWidth; x++) {
                turned[y * newWidth + x] = stored(orientation, x, y);
            }
        }
        return new Pixels(newWidth, newHeight, turned);
    }

    private int stored(int orientation, int x, int y) {
        int right = width - 1;
        int bottom = height - 1;
        return switch (orientation) {
            case 2 -> at(right - x, y);
            case 3 -> at(right - x, bottom - y);
            case 4 -> at(x, bottom - y);
            case 5 -> at(y, x);
            case 6 -> at(y, bottom - x);
            case 7 -> at(right - y, bottom - x);
            case 8 -> at(right - y, x);
            default -> throw new IllegalArgumentException("not an orientation: " + orientation);
        };
    }

    int at(int x, int y) {
        return argb[y * width + x];
    }
}
