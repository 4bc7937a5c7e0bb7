package org.sitegen.feed;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Media types of files by the ending of their names, as IANA has them. The platform's own table differs by machine. */
final class MimeTypes {

    private static final String UNKNOWN = "application/octet-stream";

    private static final String TABLE = """
            image/jpeg jpg jpeg jpe jfif
            image/png png
            image/apng apng
            image/gif gif
            image/webp webp
            image/avif avif
            image/heic heic
            image/heif heif
            image/jxl jxl
            image/bmp bmp dib
            image/svg+xml svg svgz
            image/tiff tif tiff
            image/vnd.microsoft.icon ico
            application/pdf pdf
            application/msword doc dot
            application/vnd.ms-excel xls xlt
            application/vnd.ms-powerpoint ppt pps pot
            application/vnd.openxmlformats-officedocument.wordprocessingml.document docx
            application/vnd.openxmlformats-officedocument.spreadsheetml.sheet xlsx
            application/vnd.openxmlformats-officedocument.presentationml.presentation pptx
            application/vnd.openxmlformats-officedocument.presentationml.slideshow ppsx
            application/vnd.oasis.opendocument.text odt
            application/vnd.oasis.opendocument.spreadsheet ods
            application/vnd.oasis.opendocument.presentation odp
            application/rtf rtf
            application/epub+zip epub
            application/json json
            application/xml xml
            application/yaml yaml yml
            text/plain txt text log
            text/csv csv
            text/tab-separated-values tsv
            text/markdown md markdown
            text/html htm html
            image/vnd.djvu djvu djv
            application/vnd.ms-htmlhelp chm
            application/zip zip
            application/vnd.rar rar
            application/x-7z-compressed 7z
            application/x-tar tar
            application/gzip gz tgz
            application/x-bzip2 bz2
            application/x-xz xz
            application/zstd zst
            application/java-archive jar
            audio/mpeg mp3
            audio/mp4 m4a
            audio/ogg ogg oga opus
            audio/wav wav
            audio/flac flac
            audio/aac aac
            audio/amr amr
            audio/midi mid midi
            audio/x-ms-wma wma
            video/mp4 mp4 m4v
            video/webm webm
            video/ogg ogv
            video/quicktime mov qt
            video/mpeg mpg mpeg
            video/x-msvideo avi
            video/x-flv flv
            video/x-ms-wmv wmv
            video/x-matroska mkv
            video/3gpp 3gp 3gpp
            application/vnd.rn-realmedia rm
            application/vnd.rn-realmedia-vbr rmvb
            """;

    private static final Map<String, String> BY_ENDING = byEnding();

    private MimeTypes() {}

    /** The type of a file by its name; case does not matter. */
    static String ofName(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0
                ? UNKNOWN
                : BY_ENDING.getOrDefault(name.substring(dot + 1).toLowerCase(Locale.ROOT), UNKNOWN);
    }

    private static Map<String, String> byEnding() {
        Map<String, String> types = new HashMap<>();
        for (String line : TABLE.lines().toList()) {
            String[] parts = line.split(" ", -1);
            for (int i = 1; i < parts.length; i++) {
                types.put(parts[i], parts[0]);
            }
        }
        return Map.copyOf(types);
    }
}
