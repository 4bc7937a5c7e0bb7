package org.sitegen.dump;

import java.util.Comparator;
import org.sitegen.forum.ThreadKey;
import org.sitegen.store.ByteReader;
import org.sitegen.store.ByteWriter;

/** A row that belongs to a thread or an article of the portal. */
sealed interface Stored {

    /**
     * What a row belongs to.
     *
     * @param kind what it is
     * @param number its number
     */
    record Key(ThreadKey.Kind kind, long number) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::kind).thenComparingLong(Key::number);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** A thread. */
    record ThreadRow(
            long tid,
            long fid,
            String author,
            String subject,
            long dateline,
            long displayOrder,
            long special,
            long readPermission,
            long price,
            long closed)
            implements Stored {

        static ThreadRow of(Row row) {
            return new ThreadRow(
                    row.number("tid"),
                    row.number("fid"),
                    row.text("author"),
                    row.text("subject"),
                    row.number("dateline"),
                    row.number("displayorder"),
                    row.number("special"),
                    row.number("readperm"),
                    row.number("price"),
                    row.number("closed"));
        }

        private static ThreadRow read(ByteReader in) {
            return new ThreadRow(
                    in.number(),
                    in.number(),
                    in.text(),
                    in.text(),
                    in.number(),
                    in.number(),
                    in.number(),
                    in.number(),
                    in.number(),
                    in.number());
        }

        @Override
        public Key key() {
            return new Key(ThreadKey.Kind.THREAD, tid);
        }

        @Override
        public void write(ByteWriter out) {
            out.number(0);
            out.number(tid);
            out.number(fid);
            out.text(author);
            out.text(subject);
            out.number(dateline);
            out.number(displayOrder);
            out.number(special);
            out.number(readPermission);
            out.number(price);
            out.number(closed);
        }
    }

    /** A post. */
    record PostRow(
            long pid,
            long tid,
            boolean isFirst,
            String author,
            String subject,
            long dateline,
            String message,
            long invisible,
            boolean isAnonymous,
            boolean htmlOn,
            boolean bbcodeOff,
            boolean isBanned,
            String tags,
            long position)
            implements Stored {

        static PostRow of(Row row) {
            return new PostRow(
                    row.number("pid"),
                    row.number("tid"),
                    row.number("first") == 1,
                    row.text("author"),
                    row.text("subject"),
                    row.number("dateline"),
                    row.text("message"),
                    row.number("invisible"),
                    row.number("anonymous") == 1,
                    row.number("htmlon") == 1,
                    row.number("bbcodeoff") == 1,
                    (row.number("status") & 1) != 0,
                    row.text("tags"),
                    row.number("position"));
        }

        private static PostRow read(ByteReader in) {
            return new PostRow(
                    in.number(),
                    in.number(),
                    in.flag(),
                    in.text(),
                    in.text(),
                    in.number(),
                    in.text(),
                    in.number(),
                    in.flag(),
                    in.flag(),
                    in.flag(),
                    in.flag(),
                    in.text(),
                    in.number());
        }

        @Override
        public Key key() {
            return new Key(ThreadKey.Kind.THREAD, tid);
        }

        @Override
        public void write(ByteWriter out) {
            out.number(1);
            out.number(pid);
            out.number(tid);
            out.flag(isFirst);
            out.text(author);
            out.text(subject);
            out.number(dateline);
            out.text(message);
            out.number(invisible);
            out.flag(isAnonymous);
            out.flag(htmlOn);
            out.flag(bbcodeOff);
            out.flag(isBanned);
            out.text(tags);
            out.number(position);
        }
    }

    /** How often an attachment of a thread was fetched. */
    record CountRow(long aid, long tid, long downloads) implements Stored {

        static CountRow of(Row row) {
            return new CountRow(row.number("aid"), row.number("tid"), row.number("downloads"));
        }

        private static CountRow read(ByteReader in) {
            return new CountRow(in.number(), in.number(), in.number());
        }

        @Override
        public Key key() {
            return new Key(ThreadKey.Kind.THREAD, tid);
        }

        @Override
        public void write(ByteWriter out) {
            out.number(2);
            out.number(aid);
            out.number(tid);
            out.number(downloads);
        }
    }

    /** An attachment, of a post or of an article. */
    record FileRow(
            ThreadKey.Kind kind,
            long aid,
            long owner,
            long pid,
            long dateline,
            String name,
            long size,
            String path,
            boolean isRemote,
            String description,
            boolean isRestricted,
            boolean isPicture)
            implements Stored {

        static FileRow ofPost(Row row) {
            return new FileRow(
                    ThreadKey.Kind.THREAD,
                    row.number("aid"),
                    row.number("tid"),
                    row.number("pid"),
                    row.number("dateline"),
                    row.text("filename"),
                    row.number("filesize"),
                    row.text("attachment"),
                    row.number("remote") > 0,
                    row.text("description"),
                    row.number("readperm") > 0 || row.number("price") > 0,
                    row.number("isimage") == 1);
        }

        static FileRow ofArticle(Row row) {
            return new FileRow(
                    ThreadKey.Kind.ARTICLE,
                    row.number("attachid"),
                    row.number("aid"),
                    0,
                    row.number("dateline"),
                    row.text("filename"),
                    row.number("filesize"),
                    row.text("attachment"),
                    row.number("remote") > 0,
                    "",
                    false,
                    row.number("isimage") == 1);
        }

        private static FileRow read(ByteReader in) {
            return new FileRow(
                    in.flag() ? ThreadKey.Kind.ARTICLE : ThreadKey.Kind.THREAD,
                    in.number(),
                    in.number(),
                    in.number(),
                    in.number(),
                    in.text(),
                    in.number(),
                    in.text(),
                    in.flag(),
                    in.text(),
                    in.flag(),
                    in.flag());
        }

        @Override
        public Key key() {
            return new Key(kind, owner);
        }

        @Override
        public void write(ByteWriter out) {
            out.number(3);
            out.flag(kind == ThreadKey.Kind.ARTICLE);
            out.number(aid);
            out.number(owner);
            out.number(pid);
            out.number(dateline);
            out.text(name);
            out.number(size);
            out.text(path);
            out.flag(isRemote);
            out.text(description);
            out.flag(isRestricted);
            out.flag(isPicture);
        }
    }

    /** An article of the portal. */
    record ArticleRow(
            long aid, long category, String publisher, String title, String author, long dateline, long status)
            implements Stored {

        static ArticleRow of(Row row) {
            return new ArticleRow(
                    row.number("aid"),
                    row.number("catid"),
                    row.text("username"),
                    row.text("title"),
                    row.text("author"),
                    row.number("dateline"),
                    row.number("status"));
        }

        private static ArticleRow read(ByteReader in) {
            return new ArticleRow(in.number(), in.number(), in.text(), in.text(), in.text(), in.number(), in.number());
        }

        @Override
        public Key key() {
            return new Key(ThreadKey.Kind.ARTICLE, aid);
        }

        @Override
        public void write(ByteWriter out) {
            out.number(4);
            out.number(aid);
            out.number(category);
            out.text(publisher);
            out.text(title);
            out.text(author);
            out.number(dateline);
            out.number(status);
        }
    }

    /** A page of an article of the portal. */
    record ContentRow(long cid, long aid, String title, String content, long order) implements Stored {

        static ContentRow of(Row row) {
            return new ContentRow(
                    row.number("cid"),
                    row.number("aid"),
                    row.text("title"),
                    row.text("content"),
                    row.number("pageorder"));
        }

        private static ContentRow read(ByteReader in) {
            return new ContentRow(in.number(), in.number(), in.text(), in.text(), in.number());
        }

        @Override
        public Key key() {
            return new Key(ThreadKey.Kind.ARTICLE, aid);
        }

        @Override
        public void write(ByteWriter out) {
            out.number(5);
            out.number(cid);
            out.number(aid);
            out.text(title);
            out.text(content);
            out.number(order);
        }
    }

    /** What the row belongs to. */
    Key key();

    /** Writes the row, to be read by {@link #read}. */
    void write(ByteWriter out);

    /** Reads a row. */
    static Stored read(ByteReader in) {
        return switch (in.integer()) {
            case 0 -> ThreadRow.read(in);
            case 1 -> PostRow.read(in);
            case 2 -> CountRow.read(in);
            case 3 -> FileRow.read(in);
            case 4 -> ArticleRow.read(in);
            default -> ContentRow.read(in);
        };
    }
}
