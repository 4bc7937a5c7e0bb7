package org.sitegen.discuz;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitegen.forum.FileMention;

/**
 * The attachments of a post in plain text, taken out of its lines. A file shows as {@code name (size, 下载次数: n)}, each part of
 * which can be missing, before or behind the lines that tell how to fetch it and when it was uploaded.
 *
 * @param prose the lines that are left, in order
 * @param files what was taken out, in order
 */
record TextAttachments(List<String> prose, List<FileMention> files) {

    private static final Pattern CAPTION = Pattern.compile("^(.{0,250}?)\\s{0,9}[(（]([^()（）]{0,120})[)）]$");
    private static final Pattern FILE_NAME = Pattern.compile("\\S.{0,200}\\.[A-Za-z0-9]{1,8}");
    private static final Pattern UPLOAD = Pattern.compile("(?:.{0,40}\\s)?上[传傳]|(?i:Uploaded.{0,40})|.{0,40}上[传傳]");
    private static final Pattern BARE_DETAILS =
            Pattern.compile("(?i)^\\d[\\d.,]{0,15}\\s?(?:Bytes?|[KMGT]?B)\\s{0,3}[,，].*");

    /** Takes the attachments out of the lines of a post. */
    static TextAttachments in(List<String> lines, BoardDates dates) {
        Reader reader = new Reader(lines, dates);
        while (reader.at < lines.size()) {
            reader.step();
        }
        return new TextAttachments(List.copyOf(reader.prose), List.copyOf(reader.files));
    }

    private static final class Reader {

        private final List<String> lines;
        private final BoardDates dates;
        private final List<String> prose = new ArrayList<>();
        private final List<FileMention> files = new ArrayList<>();
        private int at;

        Reader(List<String> lines, BoardDates dates) {
            this.lines = lines;
            this.dates = dates;
        }

        void step() {
            String line = lines.get(at);
            String plain = plain(at);
            Matcher caption = CAPTION.matcher(plain);
            boolean isDetails = caption.matches() && isDetails(caption.group(2));
            if (isDetails) {
                at++;
                takeCaption(Words.trim(caption.group(1)), caption.group(2));
            } else if (BARE_DETAILS.matcher(plain).matches()
                    && Labels.downloads(plain).isPresent()) {
                at++;
                takeBareDetails(plain);
            } else {
                at++;
                prose.add(line);
            }
        }

        private String plain(int index) {
            String line = lines.get(index);
            return line.length() > 500 ? line : Words.trim(Labels.plain(line).replace('\u00A0', ' '));
        }

        /** What stands in the parentheses of a caption: a count or a size; nothing, where the next lines tell that it is one. */
        private boolean isDetails(String inside) {
            return Labels.downloads(inside).isPresent()
                    || (Labels.size(inside).equals(Words.trim(inside)) && at + 1 < lines.size() && isAbout(at + 1));
        }

        private boolean isAbout(int index) {
            String plain = plain(index);
            return Labels.isTip(plain) || isUpload(plain);
        }

        private boolean isUpload(String plain) {
            return plain.length() < 60
                    && UPLOAD.matcher(plain).matches()
                    && (plain.length() < 5 || dates.in(plain).isPresent() || BoardDates.isRelative(plain));
        }

        private void takeCaption(String nameInLine, String details) {
            String name = nameInLine;
            String size = Labels.size(details);
            if (name.isEmpty() && !size.isEmpty()) {
                name = takeNameBefore();
            }
            Optional<OffsetDateTime> uploaded = takeAbout();
            add(name, size, Labels.downloads(details), uploaded);
        }

        /** The lines that tell how to fetch a file and when it was uploaded; the time is the answer. */
        private Optional<OffsetDateTime> takeAbout() {
            Optional<OffsetDateTime> uploaded = Optional.empty();
            while (at < lines.size() && isAbout(at)) {
                String plain = plain(at);
                uploaded = uploaded.or(() -> dates.in(plain));
                at++;
            }
            return uploaded;
        }

        private String takeNameBefore() {
            if (prose.isEmpty()
                    || !FILE_NAME.matcher(prose.get(prose.size() - 1)).matches()) {
                return "";
            }
            return prose.remove(prose.size() - 1);
        }

        /** In the list behind a post the name comes first, then how to fetch it, then the details. */
        private void takeBareDetails(String details) {
            Optional<OffsetDateTime> uploaded = Optional.empty();
            while (!prose.isEmpty() && isAboutBefore(prose.get(prose.size() - 1))) {
                String about = Labels.plain(prose.remove(prose.size() - 1));
                uploaded = uploaded.or(() -> dates.in(about));
            }
            add(takeNameBefore(), Labels.size(details), Labels.downloads(details), uploaded);
        }

        private boolean isAboutBefore(String line) {
            String plain = Words.trim(Labels.plain(line));
            return Labels.isTip(plain) || isUpload(plain);
        }

        private void add(String name, String size, Optional<Long> downloads, Optional<OffsetDateTime> uploaded) {
            String clean = Words.oneLine(name);
            boolean isPicture = clean.matches("(?i).*\\.(?:jpe?g|png|gif|bmp|webp)");
            files.add(new FileMention(OptionalLong.empty(), "", clean, downloads, size, "", uploaded, isPicture));
        }
    }
}
