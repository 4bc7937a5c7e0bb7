package org.sitegen.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.media.FileFacts;
import org.sitegen.media.MediaKind;
import org.sitegen.model.KeptFile;
import org.sitegen.problem.Problems;
import org.sitegen.url.SitePath;
import org.sitegen.work.Workers;

class ThumbnailerTest {

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();
    private final Map<String, Path> shown = new ConcurrentHashMap<>();

    @Test
    void makesThumbnailsInTheSizesOfThePlan() throws IOException {
        write("a.jpg", TestPictures.jpeg(1200, 800));

        Pictures pictures = make("a.jpg");

        assertThat(pictures.made()).isEqualTo(1);
        for (Thumbnail thumbnail : pictures.thumbnails(kept("a.jpg"))) {
            BufferedImage image = image(thumbnail);
            assertThat(image.getWidth()).isEqualTo(thumbnail.width());
            assertThat(image.getHeight()).isEqualTo(thumbnail.height());
        }
        assertThat(pictures.thumbnails(kept("a.jpg")))
                .extracting(Thumbnail::width)
                .containsExactly(240, 480, 960);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void readsEveryKindOfPicture() throws IOException {
        write("rgb.jpg", TestPictures.jpeg(400, 300));
        write("progressive.jpg", TestPictures.progressiveJpeg(400, 300));
        write("rgb.png", TestPictures.png(400, 300));
        write("deep.png", TestPictures.png16(400, 300));
        write("palette.png", TestPictures.write(TestPictures.palette(400, 300), "png"));
        write("palette.gif", TestPictures.write(TestPictures.palette(400, 300), "gif"));
        write("animated.gif", TestPictures.animatedGif(400, 300));
        write("plain.bmp", TestPictures.write(TestPictures.image(400, 300, BufferedImage.TYPE_INT_RGB), "bmp"));
        String[] all = {
            "rgb.jpg",
            "progressive.jpg",
            "rgb.png",
            "deep.png",
            "palette.png",
            "palette.gif",
            "animated.gif",
            "plain.bmp"
        };

        Pictures pictures = make(all);

        assertThat(problems.sorted()).isEmpty();
        for (String name : all) {
            BufferedImage image = only(pictures, name);
            assertThat(image.getWidth()).as(name).isEqualTo(240);
            assertThat(image.getHeight()).as(name).isEqualTo(180);
            assertColor(name, image.getRGB(40, 120), TestPictures.LEFT);
            assertColor(name, image.getRGB(200, 120), TestPictures.RIGHT);
            assertColor(name, image.getRGB(120, 20), TestPictures.TOP);
        }
    }

    @Test
    void readsWebp() throws IOException {
        write("a.webp", TestPictures.webp());

        assertColor("webp", only(make("a.webp"), "a.webp").getRGB(120, 80), new Color(200, 40, 40));
    }

    @Test
    void readsInksOfPrinters() throws IOException {
        write("cmyk.jpg", TestPictures.cmykJpeg(400, 300));

        int yellow = only(make("cmyk.jpg"), "cmyk.jpg").getRGB(120, 90);

        assertThat(problems.sorted()).isEmpty();
        assertThat(yellow >> 16 & 0xFF).isGreaterThan(220);
        assertThat(yellow >> 8 & 0xFF).isGreaterThan(200);
        assertThat(yellow & 0xFF).isLessThan(140);
    }

    @Test
    void keepsGrayLevels() throws IOException {
        BufferedImage gray = new BufferedImage(400, 300, BufferedImage.TYPE_BYTE_GRAY);
        byte[] level = new byte[400 * 300];
        Arrays.fill(level, (byte) 100);
        gray.getRaster().setDataElements(0, 0, 400, 300, level);
        write("gray.png", TestPictures.write(gray, "png"));

        assertColor("gray", only(make("gray.png"), "gray.png").getRGB(9, 9), new Color(100, 100, 100));
    }

    @Test
    void keepsTransparency() throws IOException {
        write("clear.png", TestPictures.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_ARGB), "png"));

        Pictures pictures = make("clear.png");

        assertThat(only(pictures, "clear.png").getRGB(100, 100) >>> 24).isZero();
        assertThat(pictures.thumbnails(kept("clear.png")).get(0).path().value()).endsWith("-240.png");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void laysTurnedPicturesUpright(int orientation) throws IOException {
        write("turned.jpg", TestPictures.turnedJpeg(600, 400, orientation));

        BufferedImage image = only(make("turned.jpg"), "turned.jpg");

        boolean onSide = orientation >= 5;
        assertThat(image.getHeight()).isEqualTo(onSide ? 360 : 160);
        // Where the band along the stored top is seen (Exif 2.3, tag 274).
        int[] middleOfTop = switch (orientation) {
            case 1, 2 -> new int[] {120, 10};
            case 3, 4 -> new int[] {120, 150};
            case 5, 8 -> new int[] {10, 180};
            default -> new int[] {230, 180};
        };
        assertColor("top", image.getRGB(middleOfTop[0], middleOfTop[1]), TestPictures.TOP);
        int[] middleOfLeft = switch (orientation) {
            case 1, 4 -> new int[] {40, 80};
            case 2, 3 -> new int[] {200, 80};
            case 5, 6 -> new int[] {120, 60};
            default -> new int[] {120, 300};
        };
        assertColor("left", image.getRGB(middleOfLeft[0], middleOfLeft[1]), TestPictures.LEFT);
    }

    @Test
    void setsTheFirstFrameOfAGifWhereItBelongs() throws IOException {
        write("margin.gif", TestPictures.gifWithMargin(300, 300, 600));

        BufferedImage image = only(make("margin.gif"), "margin.gif");

        assertColor("inside", image.getRGB(20, 60), TestPictures.LEFT);
        assertColor("outside", image.getRGB(200, 60), Color.WHITE);
    }

    @Test
    void readsLargePicturesInSteps() throws IOException {
        write("large.png", TestPictures.plainPng(9_000, 9_000));

        Pictures pictures = make("large.png");

        assertThat(problems.sorted()).isEmpty();
        assertThat(pictures.thumbnails(kept("large.png"))).hasSize(3);
    }

    @Test
    void warnsOfPicturesThatEndTooEarly() throws IOException {
        byte[] png = TestPictures.png(400, 300);
        write("cut.png", Arrays.copyOf(png, png.length / 2));
        byte[] gif = TestPictures.animatedGif(400, 300);
        write("cut.gif", Arrays.copyOf(gif, 40));
        write("cut.webp", Arrays.copyOf(TestPictures.webp(), 30));
        byte[] bmp = TestPictures.write(TestPictures.image(400, 300, BufferedImage.TYPE_INT_RGB), "bmp");
        write("cut.bmp", Arrays.copyOf(bmp, 60));

        Pictures pictures = make("cut.png", "cut.gif", "cut.webp", "cut.bmp");

        assertThat(problems.sorted())
                .extracting(problem -> problem.location().path())
                .contains("cut.bmp", "cut.png", "cut.webp");
        assertThat(problems.hasErrors()).isFalse();
        assertThat(pictures.thumbnails(kept("cut.png"))).isEmpty();
        assertThat(pictures.showsOriginal(kept("cut.png"))).isTrue();
    }

    @Test
    void warnsOfJpegsOfWhichAPartIsMissing() throws IOException {
        byte[] jpeg = TestPictures.jpeg(400, 300);
        write("half.jpg", Arrays.copyOf(jpeg, jpeg.length * 3 / 4));
        write("whole-but-for-its-end-mark.jpg", Arrays.copyOf(jpeg, jpeg.length - 2));

        make("half.jpg", "whole-but-for-its-end-mark.jpg");

        assertThat(problems.sorted())
                .extracting(problem -> problem.location().path())
                .containsExactly("half.jpg");
    }

    @Test
    void warnsOfPicturesThatAreNotAsLargeAsTheySay() throws IOException {
        byte[] lying = TestPictures.png(400, 300);
        // The width of the head, with its check left as it was.
        lying[18] = 60;
        write("lying.png", lying);

        make("lying.png");

        assertThat(problems.sorted()).hasSize(1);
    }

    @Test
    void survivesAnyDamage() throws IOException {
        List<byte[]> intact = List.of(
                TestPictures.jpeg(300, 200),
                TestPictures.progressiveJpeg(300, 200),
                TestPictures.png(300, 200),
                TestPictures.write(TestPictures.palette(300, 200), "gif"),
                TestPictures.webp(),
                TestPictures.write(TestPictures.image(300, 200, BufferedImage.TYPE_INT_RGB), "bmp"));
        Random random = new Random(7);
        String[] names = new String[120];
        for (int i = 0; i < names.length; i++) {
            byte[] file = intact.get(i % intact.size()).clone();
            for (int hit = 0; hit <= i / 12; hit++) {
                file[random.nextInt(file.length)] = (byte) random.nextInt();
            }
            names[i] = i + ".jpg";
            write(names[i], file);
        }

        make(names);

        assertThat(problems.hasErrors()).isFalse();
    }

    @Test
    void givesUpOnPicturesThatTakeTooLong() throws IOException {
        write("slow.png", TestPictures.png(400, 300));

        make(Duration.ofNanos(1), "slow.png");

        assertThat(problems.sorted()).hasSize(1);
        assertThat(problems.sorted().get(0).message().en()).contains("takes too long");
    }

    @Test
    void makesNothingASecondTime() throws IOException {
        write("a.jpg", TestPictures.jpeg(1200, 800));
        write("b.png", TestPictures.png(300, 200));
        make("a.jpg", "b.png");
        Map<String, Path> first = new TreeMap<>(shown);
        shown.clear();

        Pictures second = make("a.jpg", "b.png");

        assertThat(second.made()).isZero();
        assertThat(new TreeMap<>(shown)).isEqualTo(first);
        assertThat(second.thumbnails(kept("a.jpg"))).hasSize(3);
    }

    @Test
    void makesEqualPicturesOnce() throws IOException {
        write("a.jpg", TestPictures.jpeg(300, 200));
        write("b.jpg", TestPictures.jpeg(300, 200));

        assertThat(make("a.jpg", "b.jpg").made()).isEqualTo(1);
    }

    @Test
    void makesDamagedThumbnailsAgain() throws IOException {
        write("a.jpg", TestPictures.jpeg(1200, 800));
        Thumbnail thumbnail = make("a.jpg").thumbnails(kept("a.jpg")).get(1);
        Path file = shown.get(thumbnail.path().value());
        byte[] intact = Files.readAllBytes(file);
        byte[] damaged = intact.clone();
        damaged[damaged.length / 2] ^= 1;
        Files.write(file, damaged);

        assertThat(make("a.jpg").made()).isEqualTo(1);
        assertThat(Files.readAllBytes(file)).isEqualTo(intact);
    }

    @Test
    void makesTheSameBytesAnywhere() throws IOException {
        write("a.jpg", TestPictures.jpeg(1200, 800));
        write("b.png", TestPictures.png16(1200, 800));
        make("a.jpg", "b.png");
        Map<String, byte[]> first = bytes();
        new Thumbnailer(plan("a.jpg", "b.png"), folder::resolve, folder.resolve("cache")).forget();

        make("a.jpg", "b.png");

        assertThat(bytes()).containsAllEntriesOf(first).hasSameSizeAs(first);
    }

    @Test
    void sweepsAwayWhatNoPictureNeeds() throws IOException {
        write("a.jpg", TestPictures.jpeg(300, 200));
        write("b.png", TestPictures.png(300, 200));
        make("a.jpg", "b.png");

        new Thumbnailer(plan("b.png"), folder::resolve, folder.resolve("cache")).sweep();

        assertThat(make("b.png").made()).isZero();
        assertThat(make("a.jpg").made()).isEqualTo(1);
    }

    private Map<String, byte[]> bytes() throws IOException {
        Map<String, byte[]> bytes = new TreeMap<>();
        for (Map.Entry<String, Path> entry : shown.entrySet()) {
            bytes.put(entry.getKey(), Files.readAllBytes(entry.getValue()));
        }
        return bytes;
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private KeptFile kept(String name) throws IOException {
        return new KeptFile(
                name,
                new SitePath("attachments/" + name),
                MediaKind.ofName(name),
                FileFacts.read(folder.resolve(name)));
    }

    private ThumbnailPlan plan(String... names) throws IOException {
        return ThumbnailPlan.of(Stream.of(names).map(this::keptUnchecked).toList(), file -> true);
    }

    private KeptFile keptUnchecked(String name) {
        try {
            return kept(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Pictures make(String... names) throws IOException {
        return make(Duration.ofMinutes(1), names);
    }

    private Pictures make(Duration limit, String... names) throws IOException {
        return new Thumbnailer(plan(names), folder::resolve, folder.resolve("cache"), limit)
                .make(new Workers(2), (path, file) -> shown.put(path.value(), file), done -> {}, problems);
    }

    private BufferedImage only(Pictures pictures, String name) throws IOException {
        return image(pictures.thumbnails(kept(name)).get(0));
    }

    private BufferedImage image(Thumbnail thumbnail) throws IOException {
        return ImageIO.read(shown.get(thumbnail.path().value()).toFile());
    }

    private static void assertColor(String what, int argb, Color expected) {
        Color actual = new Color(argb);
        int distance = Math.abs(actual.getRed() - expected.getRed())
                + Math.abs(actual.getGreen() - expected.getGreen())
                + Math.abs(actual.getBlue() - expected.getBlue());
        assertThat(distance).as("%s: %s instead of %s", what, actual, expected).isLessThan(24);
    }
}
