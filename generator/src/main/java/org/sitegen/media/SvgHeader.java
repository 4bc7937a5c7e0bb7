package org.sitegen.media;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * SVG (CSS Images sizing): {@code width} and {@code height} of the root element, and its {@code viewBox} for what they
 * leave open. Only the tag is scanned: no XML parser, no entities, nothing loaded.
 */
final class SvgHeader implements ImageHeader {

    /** CSS pixels in each absolute unit. */
    private static final Map<String, Double> UNITS =
            Map.of("", 1.0, "px", 1.0, "pt", 96 / 72.0, "pc", 16.0, "in", 96.0, "cm", 96 / 2.54, "mm", 96 / 25.4);

    private static final int LONGEST_NUMBER = 32;

    @Override
    public boolean isAt(HeaderBytes bytes) throws IOException {
        return XmlRootTag.looksLikeXml(bytes.ahead());
    }

    @Override
    public Optional<ImageSize> read(HeaderBytes bytes) throws IOException {
        return XmlRootTag.of(bytes.ahead())
                .filter(root -> root.name().equals("svg"))
                .flatMap(root -> size(root.attributes()));
    }

    private static Optional<ImageSize> size(Map<String, String> attributes) {
        Optional<Double> width = length(attributes.getOrDefault("width", ""));
        Optional<Double> height = length(attributes.getOrDefault("height", ""));
        if (width.isPresent() && height.isPresent()) {
            return rounded(width.get(), height.get());
        }
        String[] box = attributes.getOrDefault("viewBox", "").strip().split("[\\s,]+", -1);
        if (box.length != 4) {
            return Optional.empty();
        }
        Optional<Double> boxWidth = number(box[2]);
        Optional<Double> boxHeight = number(box[3]);
        if (boxWidth.isEmpty() || boxHeight.isEmpty()) {
            return Optional.empty();
        }
        double ratio = boxWidth.get() / boxHeight.get();
        if (width.isPresent()) {
            return rounded(width.get(), width.get() / ratio);
        }
        if (height.isPresent()) {
            return rounded(height.get() * ratio, height.get());
        }
        return rounded(boxWidth.get(), boxHeight.get());
    }

    /** An absolute length in pixels; a percentage says nothing about the picture by itself. */
    private static Optional<Double> length(String text) {
        String length = text.strip();
        int unitStart = length.length();
        while (unitStart > 0 && isUnitCharacter(length.charAt(unitStart - 1))) {
            unitStart--;
        }
        Double pixels = UNITS.get(length.substring(unitStart));
        return pixels == null
                ? Optional.empty()
                : number(length.substring(0, unitStart)).map(number -> number * pixels);
    }

    private static boolean isUnitCharacter(char c) {
        return c == '%' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static Optional<Double> number(String text) {
        boolean decimal = text.chars().allMatch(c -> "0123456789+-.eE".indexOf(c) >= 0);
        if (!decimal || text.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        try {
            return Optional.of(Double.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<ImageSize> rounded(double width, double height) {
        return width > 0 && height > 0
                ? ImageSize.of("svg", Math.max(1, Math.round(width)), Math.max(1, Math.round(height)))
                : Optional.empty();
    }
}
