package org.sitegen.present;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitegen.media.ImageSize;
import org.sitegen.media.MediaKind;
import org.sitegen.model.Article;
import org.sitegen.model.Attachment;
import org.sitegen.model.KeptFile;
import org.sitegen.plan.GalleryMonth;
import org.sitegen.text.NumberFormats;
import org.sitegen.theme.Texts;
import org.sitegen.view.AttachmentRef;
import org.sitegen.view.PageLink;

/** Shows attachments. */
final class Attachments {

    private final Texts texts;
    private final Images images;

    /** Says of lost ones what the texts say. */
    Attachments(Texts texts, Images images) {
        this.texts = texts;
        this.images = images;
    }

    List<AttachmentRef> of(Article article) {
        PageLink link = Articles.link(article);
        List<String> anchors = AttachmentAnchors.of(article);
        List<Attachment> attachments = article.attachments();
        List<AttachmentRef> refs = new ArrayList<>(attachments.size());
        for (int i = 0; i < attachments.size(); i++) {
            refs.add(ref(attachments.get(i), anchors.get(i), link));
        }
        return Collections.unmodifiableList(refs);
    }

    /** Attachments of several articles, those of one article side by side. */
    List<AttachmentRef> of(List<GalleryMonth.Entry> entries) {
        Map<Integer, List<AttachmentRef>> known = new HashMap<>();
        return entries.stream()
                .map(entry -> known.computeIfAbsent(entry.article().index(), index -> of(entry.article()))
                        .get(entry.index()))
                .toList();
    }

    private AttachmentRef ref(Attachment attachment, String anchor, PageLink article) {
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
                attachment
                        .file()
                        .filter(file -> file.kind() == MediaKind.IMAGE)
                        .map(file -> images.of(file, attachment.caption().orElse(name(attachment)))),
                anchor,
                article);
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
