package org.sitegen.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageSizeTest {

    @ParameterizedTest
    @CsvSource({"png, png", "jpg, jpeg", "gif, gif", "bmp, bmp"})
    void readsWhatImageIoWrites(String writer, String format) throws IOException {
        assertThat(read(SampleImages.drawn(writer))).contains(new ImageSize(format, 37, 21));
    }

    @Test
    void readsProgressiveJpeg() throws IOException {
        assertThat(read(SampleImages.progressiveJpeg())).contains(new ImageSize("jpeg", 37, 21));
    }

    @ParameterizedTest
    @ValueSource(ints = {0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF})
    void readsEveryCodingOfJpegInCmyk(int frameMarker) throws IOException {
        assertThat(read(SampleImages.cmykJpegFrame(frameMarker, 4000, 65_535)))
                .contains(new ImageSize("jpeg", 4000, 65_535));
    }

    @ParameterizedTest
    @ValueSource(ints = {0xC4, 0xC8, 0xCC})
    void takesNoTableOfJpegForAFrame(int marker) throws IOException {
        assertThat(read(SampleImages.cmykJpegFrame(marker, 4000, 3000))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void keepsTheSidesOfAnUprightJpeg(int orientation) throws IOException {
        assertThat(read(turnedJpeg(orientation, ByteOrder.LITTLE_ENDIAN))).contains(new ImageSize("jpeg", 37, 21));
        assertThat(read(turnedJpeg(orientation, ByteOrder.BIG_ENDIAN))).contains(new ImageSize("jpeg", 37, 21));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7, 8})
    void swapsTheSidesOfATurnedJpeg(int orientation) throws IOException {
        assertThat(read(turnedJpeg(orientation, ByteOrder.LITTLE_ENDIAN))).contains(new ImageSize("jpeg", 21, 37));
        assertThat(read(turnedJpeg(orientation, ByteOrder.BIG_ENDIAN))).contains(new ImageSize("jpeg", 21, 37));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 65_535})
    void ignoresAnOrientationThatDoesNotExist(int orientation) throws IOException {
        assertThat(read(turnedJpeg(orientation, ByteOrder.BIG_ENDIAN))).contains(new ImageSize("jpeg", 37, 21));
    }

    @Test
    void findsTheOrientationBehindAnotherApp1Segment() throws IOException {
        byte[] xmp = SampleImages.segment(0xE1, "http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.US_ASCII));
        byte[] exif = SampleImages.exif(8, ByteOrder.BIG_ENDIAN);

        assertThat(read(SampleImages.withSegments(SampleImages.drawn("jpg"), xmp, exif)))
                .contains(new ImageSize("jpeg", 21, 37));
    }

    @Test
    void ignoresExifThatPointsOutsideItself() throws IOException {
        byte[] exif = SampleImages.exif(6, ByteOrder.BIG_ENDIAN);
        int directoryOffset = 4 + 6 + 4;
        exif[directoryOffset] = (byte) 0xFF;

        assertThat(read(SampleImages.withSegments(SampleImages.drawn("jpg"), exif)))
                .contains(new ImageSize("jpeg", 37, 21));
    }

    @Test
    void findsTheFrameOfAJpegBehindTwoMegabytesOfMetadata() throws IOException {
        byte[][] profiles = new byte[32][];
        Arrays.fill(profiles, SampleImages.segment(0xE2, new byte[65_533]));

        assertThat(read(SampleImages.withSegments(SampleImages.drawn("jpg"), profiles)))
                .contains(new ImageSize("jpeg", 37, 21));
    }

    @Test
    void passesOverFillBytesAndStrayBytesBetweenSegmentsOfJpeg() throws IOException {
        byte[] stray = {0, 1, 2, (byte) 0xFF, 0, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xD0};
        byte[] comment = SampleImages.segment(0xFE, new byte[3]);

        assertThat(read(SampleImages.withSegments(SampleImages.drawn("jpg"), comment, stray)))
                .contains(new ImageSize("jpeg", 37, 21));
    }

    @Test
    void readsBmpThatRunsFromTheTopDown() throws IOException {
        assertThat(read(SampleImages.bmp(640, -480))).contains(new ImageSize("bmp", 640, 480));
    }

    @Test
    void readsBmpOfOs2() throws IOException {
        assertThat(read(SampleImages.os2Bmp(640, 480))).contains(new ImageSize("bmp", 640, 480));
    }

    @Test
    void takesTextThatBeginsWithBmForNoPicture() throws IOException {
        assertThat(read("BM 是品牌的縮寫，這裡只有文字，沒有圖片。".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void readsTheThreeKindsOfWebp() throws IOException {
        assertThat(read(SampleImages.webpLossy(16_383, 5))).contains(new ImageSize("webp", 16_383, 5));
        assertThat(read(SampleImages.webpLossless(16_384, 7))).contains(new ImageSize("webp", 16_384, 7));
        assertThat(read(SampleImages.webpExtended(70_000, 9))).contains(new ImageSize("webp", 70_000, 9));
    }

    @Test
    void leavesTheScalingBitsOutOfLossyWebp() throws IOException {
        assertThat(read(SampleImages.webpLossy(100 | 0x4000, 50 | 0x8000))).contains(new ImageSize("webp", 100, 50));
    }

    @Test
    void takesOtherRiffFilesForNoPicture() throws IOException {
        assertThat(read("RIFF\0\0\0\0WAVEfmt \0\0\0\0".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "width=\"120\" height=\"80\"           | 120 | 80",
                "width='120px' height=' 80.4px '       | 120 | 80",
                "width='1in' height='72pt'             | 96  | 96",
                "width='25.4mm' height='2.54cm'        | 96  | 96",
                "width='1.2e2' height='0.2'            | 120 | 1",
                "viewBox='0 0 240 100'                 | 240 | 100",
                "viewBox='-5,-5, 240 100'              | 240 | 100",
                "width='100%' viewBox='0 0 240 100'    | 240 | 100",
                "width='120' viewBox='0 0 240 100'     | 120 | 50",
                "height='50' viewBox='0 0 240 100'     | 120 | 50",
                "width='1' width='2' height='3'        | 1   | 3",
            })
    void readsTheSizeOfSvg(String attributes, int width, int height) throws IOException {
        assertThat(read(SampleImages.svg(attributes))).contains(new ImageSize("svg", width, height));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "width='120'",
                "width='100%' height='100%'",
                "width='0' height='0'",
                "width='-1' height='5'",
                "width='1e99' height='5'",
                "width='NaN' height='5'",
                "width='0x10' height='5'",
                "width='&w;' height='5'",
                "width=5 height=5",
                "width='5 height=5",
                "viewBox='0 0 0 0'",
                "viewBox='0 0 5'",
                "width='5' viewBox='0 0 1e-300 1e300'",
            })
    void findsNoSizeInSvgThatHasNone(String attributes) throws IOException {
        assertThat(read(SampleImages.svg(attributes))).isEmpty();
    }

    @Test
    void findsTheRootOfSvgBehindItsProlog() throws IOException {
        String svg = """
                \uFEFF<?xml version="1.0" encoding="UTF-8"?>
                <!-- 圖：<svg width="1" height="1"> -->
                <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd" [
                  <!ENTITY ns_svg "http://www.w3.org/2000/svg>">
                ]>
                <svg
                  version="1.1"
                  width="30" height="20"/>
                """;

        assertThat(read(svg.getBytes(StandardCharsets.UTF_8))).contains(new ImageSize("svg", 30, 20));
    }

    @Test
    void takesOtherXmlForNoPicture() throws IOException {
        assertThat(read("<!DOCTYPE html><html><svg width='3' height='2'/></html>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void findsNoPictureInAnEmptyFile() throws IOException {
        assertThat(read(new byte[0])).isEmpty();
    }

    @Test
    void readsTheSizeOfAPictureTooLargeToDecode() throws IOException {
        assertThat(read(SampleImages.png(30_000, 30_000))).contains(new ImageSize("png", 30_000, 30_000));
    }

    @Test
    void refusesSidesOfZero() throws IOException {
        assertThat(read(SampleImages.png(0, 10))).isEmpty();
        assertThat(read(SampleImages.gif(10, 0))).isEmpty();
        assertThat(read(SampleImages.bmp(10, 0))).isEmpty();
        assertThat(read(SampleImages.webpLossy(0, 10))).isEmpty();
        assertThat(read(SampleImages.cmykJpegFrame(0xC0, 10, 0))).isEmpty();
    }

    @Test
    void refusesSidesThatNoPictureHas() throws IOException {
        assertThat(read(SampleImages.png(1_000_001, 10))).isEmpty();
        assertThat(read(SampleImages.png(-1, -1))).isEmpty();
        assertThat(read(SampleImages.bmp(10, Integer.MIN_VALUE))).isEmpty();
        assertThat(read(SampleImages.bmp(-10, 10))).isEmpty();
        assertThat(read(SampleImages.webpExtended(1 << 24, 10))).isEmpty();
    }

    @Test
    void passesOnThatTheStreamFails() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();

        assertThatThrownBy(() -> ImageSize.read(closed)).isInstanceOf(IOException.class);
    }

    @Test
    void cannotBeMadeWithoutASide() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ImageSize("png", 0, 1));
    }

    private static byte[] turnedJpeg(int orientation, ByteOrder order) {
        return SampleImages.withSegments(SampleImages.drawn("jpg"), SampleImages.exif(orientation, order));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void tellsHowAJpegIsStored(int orientation) throws IOException {
        assertThat(readAll(turnedJpeg(orientation, ByteOrder.BIG_ENDIAN))
                        .orElseThrow()
                        .orientation())
                .isEqualTo(orientation);
    }

    @Test
    void tellsTransparentPngsByColorTypeOrChunk() throws IOException {
        assertThat(isTransparent(SampleImages.drawn("png", BufferedImage.TYPE_INT_ARGB)))
                .isTrue();
        assertThat(isTransparent(SampleImages.drawn("png", BufferedImage.TYPE_INT_RGB)))
                .isFalse();
        assertThat(isTransparent(SampleImages.drawn("png", SampleImages.transparentPalette())))
                .isTrue();
        assertThat(isTransparent(SampleImages.png(30, 30))).isFalse();
    }

    @Test
    void tellsTransparentGifsByTheirFirstFrame() throws IOException {
        assertThat(isTransparent(SampleImages.drawn("gif", SampleImages.transparentPalette())))
                .isTrue();
        assertThat(isTransparent(SampleImages.drawn("gif", BufferedImage.TYPE_BYTE_GRAY)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void turnsWebpAsItsExifSays(boolean withJpegHead) throws IOException {
        byte[] turned = SampleImages.webpWithExif(37, 21, 6, withJpegHead);

        ImageSize size = readAll(turned).orElseThrow();

        assertThat(size.width()).isEqualTo(21);
        assertThat(size.height()).isEqualTo(37);
        assertThat(size.orientation()).isEqualTo(6);
        assertThat(readAll(Arrays.copyOf(turned, 50)).orElseThrow().orientation())
                .isEqualTo(1);
    }

    @Test
    void tellsWhatMayMove() throws IOException {
        byte[] webp = SampleImages.webpExtended(300, 200);
        byte[] animatedWebp = webp.clone();
        int flags = 20;
        animatedWebp[flags] = 0x12;

        assertThat(readAll(webp).orElseThrow().animated()).isFalse();
        assertThat(readAll(animatedWebp).orElseThrow().animated()).isTrue();
        assertThat(readAll(SampleImages.gif(30, 30)).orElseThrow().animated()).isTrue();
        assertThat(readAll(SampleImages.drawn("png")).orElseThrow().animated()).isFalse();
        assertThat(readAll(SampleImages.animatedPng()).orElseThrow().animated()).isTrue();
        assertThat(readAll(SampleImages.animatedPng()).orElseThrow().transparent())
                .isFalse();
    }

    private static boolean isTransparent(byte[] file) throws IOException {
        return readAll(file).orElseThrow().transparent();
    }

    /** The format and the sides alone. */
    private static Optional<ImageSize> read(byte[] file) throws IOException {
        return readAll(file).map(size -> new ImageSize(size.format(), size.width(), size.height()));
    }

    private static Optional<ImageSize> readAll(byte[] file) throws IOException {
        return ImageSize.read(new ByteArrayInputStream(file));
    }
}
