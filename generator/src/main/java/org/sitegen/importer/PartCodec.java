package org.sitegen.importer;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import org.sitegen.forum.BodyText;
import org.sitegen.forum.FileMention;
import org.sitegen.forum.PartKind;
import org.sitegen.forum.Post;
import org.sitegen.forum.ThreadKey;
import org.sitegen.forum.ThreadPart;
import org.sitegen.store.ByteReader;
import org.sitegen.store.ByteWriter;

/** Turns parts of threads into bytes and back. */
final class PartCodec {

    private final ByteWriter out = new ByteWriter();

    private PartCodec() {}

    static byte[] bytes(ThreadPart part) {
        PartCodec codec = new PartCodec();
        codec.write(part);
        return codec.out.toBytes();
    }

    static ThreadPart part(byte[] bytes) {
        ByteReader in = new ByteReader(bytes);
        return new ThreadPart(
                PartKind.valueOf(in.text()),
                in.optional(() -> new ThreadKey(in.text(), ThreadKey.Kind.valueOf(in.text()), in.number())),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.list(in::text),
                in.integer(),
                in.list(() -> post(in)),
                in.list(in::text));
    }

    private void write(ThreadPart part) {
        out.text(part.kind().name());
        out.optional(part.key(), (to, key) -> {
            to.text(key.board());
            to.text(key.kind().name());
            to.number(key.number());
        });
        out.text(part.title());
        out.text(part.forum());
        out.text(part.siteName());
        out.text(part.siteUrl());
        out.text(part.source());
        out.list(part.tags(), ByteWriter::text);
        out.number(part.page());
        out.list(part.posts(), (to, post) -> write(post));
        out.list(part.fileLinks(), ByteWriter::text);
    }

    private void write(Post post) {
        number(post.id());
        out.flag(post.isOpening());
        out.text(post.author());
        out.optional(post.date(), (to, date) -> write(date));
        out.text(post.body().marked());
        out.list(post.body().addresses(), ByteWriter::text);
        out.list(post.files(), (to, file) -> write(file));
    }

    private static Post post(ByteReader in) {
        return new Post(
                number(in),
                in.flag(),
                in.text(),
                in.optional(() -> date(in)),
                new BodyText(in.text(), in.list(in::text)),
                in.list(() -> file(in)));
    }

    private void write(FileMention file) {
        number(file.id());
        out.text(file.address());
        out.text(file.name());
        out.optional(file.downloads(), ByteWriter::number);
        out.text(file.size());
        out.text(file.caption());
        out.optional(file.uploaded(), (to, date) -> write(date));
        out.flag(file.isPicture());
    }

    private static FileMention file(ByteReader in) {
        return new FileMention(
                number(in),
                in.text(),
                in.text(),
                in.optional(in::number),
                in.text(),
                in.text(),
                in.optional(() -> date(in)),
                in.flag());
    }

    private void write(OffsetDateTime date) {
        out.bits(date.toEpochSecond());
        out.number(date.getNano());
        out.bits(date.getOffset().getTotalSeconds());
    }

    private static OffsetDateTime date(ByteReader in) {
        long second = in.bits();
        int nano = in.integer();
        ZoneOffset offset = ZoneOffset.ofTotalSeconds((int) in.bits());
        return OffsetDateTime.ofInstant(Instant.ofEpochSecond(second, nano), offset);
    }

    private void number(OptionalLong number) {
        out.optional(number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty(), ByteWriter::number);
    }

    private static OptionalLong number(ByteReader in) {
        return in.flag() ? OptionalLong.of(in.number()) : OptionalLong.empty();
    }
}
