package org.sitegen.harvest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a file may be, by its name and, where that does not tell, its first bytes. */
enum FileKind {
    /** Looked at as a page. */
    PAGE,
    /** Taken where a page names it. */
    FILE,
    /** A web archive. */
    WARC,
    /** A database dump. */
    DUMP;

    /** What was uploaded lies in a folder of its own, whatever it is. */
    private static final Pattern UPLOAD =
            Pattern.compile("(^|/)(data/attachment|attachments?/(forum|portal|album|group|month_[0-9]+))/");

    private static final int SNIFFED = 1024;
    private static final Set<String> PAGES = Set.of(
            "html", "htm", "xhtml", "xht", "shtml", "php", "asp", "aspx", "jsp", "txt", "xml", "rss", "mht", "mhtml");
    private static final Set<String> FILES = Set.of(
            "jpg",
            "jpeg",
            "png",
            "gif",
            "bmp",
            "webp",
            "svg",
            "ico",
            "css",
            "js",
            "json",
            "md",
            "markdown",
            "csv",
            "yaml",
            "yml",
            "log",
            "ini",
            "db",
            "map",
            "swf",
            "flv",
            "mp3",
            "mp4",
            "avi",
            "wmv",
            "rm",
            "rmvb",
            "wav",
            "mid",
            "zip",
            "rar",
            "7z",
            "gz",
            "tar",
            "pdf",
            "doc",
            "docx",
            "xls",
            "xlsx",
            "ppt",
            "pptx",
            "attach",
            "torrent",
            "exe",
            "apk",
            "chm",
            "psd",
            "tif",
            "tiff",
            "woff",
            "woff2",
            "ttf",
            "eot");

    /** The kind of a file that stands by itself or in a folder; the name has the folders in it. */
    static FileKind of(String name, SavedFile.Content content) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        if (UPLOAD.matcher(lower).find()) {
            return FILE;
        }
        if (lower.endsWith(".warc") || lower.endsWith(".warc.gz")) {
            return WARC;
        }
        return lower.endsWith(".sql") || lower.endsWith(".sql.gz") ? DUMP : ofSaved(name, content);
    }

    /** The kind of a file that can only be a page or a file; the name has the folders in it. */
    static FileKind ofSaved(String path, SavedFile.Content content) throws IOException {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String lower = name.toLowerCase(Locale.ROOT);
        if (UPLOAD.matcher(path.toLowerCase(Locale.ROOT)).find()) {
            return FILE;
        }
        String ending = lower.substring(lower.lastIndexOf('.') + 1);
        boolean isScript = MirrorName.hasQuery(name) || !(PAGES.contains(ending) || FILES.contains(ending));
        if (!isScript) {
            return PAGES.contains(ending) ? PAGE : FILE;
        }
        try (InputStream in = content.open()) {
            return ofBytes(in.readNBytes(SNIFFED), isAttachment(lower));
        }
    }

    private static boolean isAttachment(String lower) {
        return lower.contains("mod=attachment") || lower.contains("attachment.php");
    }

    /** What the server gave in place of an attachment, such as a page of login, is a page. */
    private static FileKind ofBytes(byte[] head, boolean isAttachment) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        boolean isUtf16 = text.startsWith("\u00FF\u00FE") || text.startsWith("\u00FE\u00FF");
        if (text.indexOf('\0') >= 0 && !isUtf16) {
            return FILE;
        }
        boolean isMarkup =
                text.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().startsWith("<");
        boolean isPicture = text.startsWith("GIF8") || text.startsWith("\u00FF\u00D8") || text.startsWith("\u0089PNG");
        boolean isPacked = text.startsWith("PK\u0003\u0004") || text.startsWith("%PDF") || text.startsWith("Rar!");
        return isPicture || isPacked || (isAttachment && !isMarkup) ? FILE : PAGE;
    }
}
