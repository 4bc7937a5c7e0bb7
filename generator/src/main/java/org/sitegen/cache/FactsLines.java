package org.sitegen.cache;

import org.sitegen.media.FileFacts;
import org.sitegen.media.ImageSize;
import org.sitegen.store.ByteReader;
import org.sitegen.store.ByteWriter;

/** How facts of files are written in their log. */
record FactsLines() implements StampedLog.Format<FileFacts> {

    @Override
    public void write(FileFacts facts, ByteWriter out) {
        out.number(facts.size());
        out.text(facts.sha256());
        out.optional(facts.image(), FactsLines::write);
    }

    private static void write(ByteWriter out, ImageSize image) {
        out.text(image.format());
        out.number(image.width());
        out.number(image.height());
        out.flag(image.transparent());
        out.flag(image.animated());
        out.number(image.orientation());
    }

    @Override
    public FileFacts read(String path, ByteReader in) {
        return new FileFacts(in.number(), in.text(), in.optional(() -> image(in)));
    }

    private static ImageSize image(ByteReader in) {
        return new ImageSize(in.text(), in.integer(), in.integer(), in.flag(), in.flag(), in.integer());
    }
}
