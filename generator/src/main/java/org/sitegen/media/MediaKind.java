package org.sitegen.media;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What a file holds for its reader, told by the ending of its name. */
public enum MediaKind {
    /** A picture. */
    IMAGE(
            "image",
            "jpg jpeg jpe jfif pjpeg pjp png apng gif webp bmp dib avif heic heif jxl jp2 svg svgz tif tiff ico"),
    /** Text, tables, slides, books. */
    DOCUMENT(
            "document",
            "pdf doc docx docm dot dotx xls xlsx xlsm xlsb xlt xltx ppt pptx pptm pps ppsx pot potx vsd vsdx mpp pub"
                    + " wps wpt et ett dps dpt ofd uof uot uos uop ceb cebx caj kdh nh pdg"
                    + " odt ods odp odg odf ott ots otp pages numbers key"
                    + " txt text csv tsv rtf md markdown tex log htm html xhtml mht mhtml xml json yaml yml toml"
                    + " epub mobi azw azw3 fb2 chm umd djvu djv ps eps xps oxps"),
    /** Files packed into one. */
    ARCHIVE(
            "archive",
            "zip zipx rar 7z tar gz tgz bz2 tbz tbz2 xz txz zst tzst lz lzma lz4 z cab arj ace lzh lha iso jar war"),
    /** Sound. */
    AUDIO("audio", "mp3 wav wave ogg oga opus m4a m4b flac ape amr wma aac ac3 mid midi aif aiff aifc au ra caf weba"),
    /** Moving pictures. */
    VIDEO(
            "video",
            "mp4 m4v webm mov qt avi flv f4v wmv asf rm rmvb mkv 3gp 3gpp 3g2 ogv mpg mpeg mpe m2v m2ts mts ts vob divx"),
    /** Anything else, and names without an ending. */
    OTHER("other", "");

    private static final Map<String, MediaKind> BY_ENDING = byEnding();

    private final String key;
    private final String endings;

    MediaKind(String key, String endings) {
        this.key = key;
        this.endings = endings;
    }

    /**
     * The kind of a file by its name; folders before the name do no harm, and case does not matter. The file itself is
     * not looked at.
     */
    public static MediaKind ofName(String fileName) {
        int nameStart = Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1;
        int dot = fileName.lastIndexOf('.');
        // A dot in front hides a file; it starts no ending.
        if (dot <= nameStart) {
            return OTHER;
        }
        return BY_ENDING.getOrDefault(fileName.substring(dot + 1).toLowerCase(Locale.ROOT), OTHER);
    }

    /** The word for templates and data files: {@code image}, {@code document} … */
    public String key() {
        return key;
    }

    private static Map<String, MediaKind> byEnding() {
        Map<String, MediaKind> kinds = new HashMap<>();
        for (MediaKind kind : values()) {
            for (String ending : kind.endings.split(" ", -1)) {
                kinds.put(ending, kind);
            }
        }
        return Map.copyOf(kinds);
    }
}
