package org.sitegen.present;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitegen.media.ImageSize;
import org.sitegen.media.MediaKind;
import org.sitegen.model.Article;
import org.sitegen.model.Attachment;
import org.sitegen.model.KeptFile;
import org.sitegen.text.NumberFormats;
import org.sitegen.theme.Texts;
import org.sitegen.view.AttachmentRef;
import org.sitegen.view.ImageRef;
import org.sitegen.view.PageLink;

/** Shows attachments and pictures. */
public final class Attachments {

    private final Texts texts;

    /** Says of lost ones what the texts say. */
    public Attachments(Texts texts) {
        this.texts = texts;
    }

    List<AttachmentRef> of(Article article) {
        PageLink link = new PageLink(article.title(), article.path().encoded());
        return article.attachments().stream()
                .map(attachment -> ref(attachment, link))
                .toList();
    }

    AttachmentRef ref(Attachment attachment, PageLink article) {
        Optional<ImageSize> image =
                attachment.file().flatMap(file -> file.facts().image());
        return new AttachmentRef(
                name(attachment),
                attachment.isKept(),
                kind(attachment).key(),
                attachment.file().map(file -> file.path().encoded()),
                attachment
                        .file()
                        .map(file -> NumberFormats.fileSize(file.facts().size()))
                        .or(attachment::size),
                attachment.downloads().isPresent()
                        ? Optional.of(NumberFormats.count(attachment.downloads().getAsLong()))
                        : Optional.empty(),
                attachment.caption(),
                attachment.uploaded(),
                attachment.file().map(file -> file.facts().sha256()).or(attachment::sha256),
                image.map(ImageSize::width).orElse(0),
                image.map(ImageSize::height).orElse(0),
                article);
    }

    /** What stands where a lost attachment stood in a text. */
    public String lostNotice(Attachment attachment) {
        return attachment
                .name()
                .map(name -> texts.text("attachment.lost.named", name))
                .orElseGet(() -> texts.text("attachment.lost.notice"));
    }

    /** A picture that stands for an article: its cover, else the first picture that it kept. */
    static Optional<ImageRef> cover(Article article) {
        Optional<KeptFile> first = article.references()
                .cover()
                .or(() -> article.attachments().stream()
                        .flatMap(attachment -> attachment.file().stream())
                        .filter(file -> file.kind() == MediaKind.IMAGE)
                        .findFirst());
        return first.map(Attachments::image);
    }

    private static ImageRef image(KeptFile file) {
        Optional<ImageSize> size = file.facts().image();
        return new ImageRef(
                file.path().encoded(),
                "",
                size.map(ImageSize::width).orElse(0),
                size.map(ImageSize::height).orElse(0));
    }

    private String name(Attachment attachment) {
        return attachment.name().orElseGet(() -> texts.text("attachment.unnamed"));
    }

    private static MediaKind kind(Attachment attachment) {
        return attachment
                .file()
                .map(KeptFile::kind)
                .orElseGet(() -> Stream.concat(attachment.name().stream(), attachment.written().stream())
                        .map(MediaKind::ofName)
                        .filter(kind -> kind != MediaKind.OTHER)
                        .findFirst()
                        .orElse(MediaKind.OTHER));
    }
}
