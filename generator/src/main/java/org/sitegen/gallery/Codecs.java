package org.sitegen.gallery;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ImageReaderWriterSpi;
import javax.imageio.spi.ImageWriterSpi;

/**
 * The decoders and encoders, chosen by name: whatever else is on the class path of a build must not change its bytes.
 *
 * <p>The runtime's own are used, and those of TwelveMonkeys for JPEG (which alone read CMYK) and WebP.
 */
final class Codecs {

    private static final String OWN = "com.sun.imageio.plugins.";

    private final ImageReaderSpi jpeg;
    private final ImageReaderSpi webp;
    private final ImageReaderSpi png;
    private final ImageReaderSpi gif;
    private final ImageReaderSpi bmp;
    private final ImageWriterSpi jpegWriter;
    private final ImageWriterSpi pngWriter;

    /** Finds them; takes a moment, so it is done only where there is a thumbnail to make. */
    Codecs() {
        IIORegistry registry = IIORegistry.getDefaultInstance();
        this.jpeg = new JPEGImageReaderSpi();
        // It finds the runtime's own decoder, which it builds upon, in the registry.
        jpeg.onRegistration(registry, ImageReaderSpi.class);
        this.webp = new WebPImageReaderSpi();
        this.png = own(registry, ImageReaderSpi.class, "png");
        this.gif = own(registry, ImageReaderSpi.class, "gif");
        this.bmp = own(registry, ImageReaderSpi.class, "bmp");
        this.jpegWriter = own(registry, ImageWriterSpi.class, "jpeg");
        this.pngWriter = own(registry, ImageWriterSpi.class, "png");
    }

    private static <T extends ImageReaderWriterSpi> T own(IIORegistry registry, Class<T> kind, String format) {
        for (Iterator<T> all = registry.getServiceProviders(kind, true); all.hasNext(); ) {
            T provider = all.next();
            if (provider.getClass().getName().startsWith(OWN)
                    && List.of(provider.getFormatNames()).contains(format)) {
                return provider;
            }
        }
        throw new IllegalStateException("every Java platform has " + kind.getSimpleName() + " of " + format);
    }

    /** A decoder of a format as {@link org.sitegen.media.ImageSize} names it; to be disposed of. */
    ImageReader reader(String format) throws IOException {
        ImageReaderSpi provider = switch (format) {
            case "jpeg" -> jpeg;
            case "webp" -> webp;
            case "png" -> png;
            case "gif" -> gif;
            case "bmp" -> bmp;
            default -> throw new UnreadablePictureException("there is no decoder of " + format);
        };
        return provider.createReaderInstance();
    }

    /** An encoder of JPEG; to be disposed of. */
    ImageWriter jpegWriter() throws IOException {
        return jpegWriter.createWriterInstance();
    }

    /** An encoder of PNG; to be disposed of. */
    ImageWriter pngWriter() throws IOException {
        return pngWriter.createWriterInstance();
    }
}
