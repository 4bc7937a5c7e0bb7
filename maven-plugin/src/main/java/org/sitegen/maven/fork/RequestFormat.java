package org.sitegen.maven.fork;

import org.sitegen.face.ArchiveOptions;
import org.sitegen.face.BuildOptions;
import org.sitegen.store.ByteReader;
import org.sitegen.store.ByteWriter;
import org.sitegen.text.Language;

/** A {@link Request} as bytes. */
final class RequestFormat {

    private RequestFormat() {}

    static byte[] write(Request request) {
        ByteWriter out = new ByteWriter();
        write(request.task(), out);
        out.text(request.folder());
        out.optional(request.sourceDateEpoch(), ByteWriter::text);
        out.number(request.processors());
        out.flag(request.interactive());
        out.flag(request.shared());
        out.text(request.language().name());
        out.optional(request.rehearsal(), ByteWriter::text);
        return out.toBytes();
    }

    static Request read(byte[] bytes) {
        ByteReader in = new ByteReader(bytes);
        return new Request(
                readTask(in),
                in.text(),
                in.optional(in::text),
                in.integer(),
                in.flag(),
                in.flag(),
                Language.valueOf(in.text()),
                in.optional(in::text));
    }

    private static void write(Task task, ByteWriter out) {
        write(task.archive(), out);
        out.flag(task instanceof Task.Build);
        if (task instanceof Task.Build build) {
            out.text(build.options().output());
            out.flag(build.options().clean());
            out.flag(build.options().timings());
        }
    }

    private static Task readTask(ByteReader in) {
        ArchiveOptions archive = readArchive(in);
        return in.flag()
                ? new Task.Build(new BuildOptions(archive, in.text(), in.flag(), in.flag()))
                : new Task.Check(archive);
    }

    private static void write(ArchiveOptions archive, ByteWriter out) {
        out.text(archive.source());
        out.optional(archive.baseUrl(), ByteWriter::text);
        out.flag(archive.drafts());
        out.flag(archive.future());
        out.flag(archive.expired());
        out.optional(archive.now(), ByteWriter::text);
        out.flag(archive.strict());
        out.optional(archive.jobs(), ByteWriter::text);
        out.flag(archive.quiet());
    }

    private static ArchiveOptions readArchive(ByteReader in) {
        return new ArchiveOptions(
                in.text(),
                in.optional(in::text),
                in.flag(),
                in.flag(),
                in.flag(),
                in.optional(in::text),
                in.flag(),
                in.optional(in::text),
                in.flag());
    }
}
