package org.sitegen.present;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitegen.media.MediaKind;
import org.sitegen.model.Addresses;
import org.sitegen.model.Archive;
import org.sitegen.model.Article;
import org.sitegen.plan.GalleryMonth;
import org.sitegen.plan.Page;
import org.sitegen.plan.SitePlan;
import org.sitegen.text.NumberFormats;
import org.sitegen.theme.Texts;
import org.sitegen.url.SitePath;
import org.sitegen.view.AttachmentRef;
import org.sitegen.view.GalleryView;
import org.sitegen.view.PageInfo;
import org.sitegen.view.PageLink;
import org.sitegen.view.Pager;

/** Presents the pages of the gallery. */
final class GalleryPages {

    /** Years are shown by covers until so many months are. More would make the index too heavy for a phone. */
    private static final int COVERS = 24;

    private final Archive archive;
    private final PageInfos infos;
    private final Attachments attachments;
    private final Images images;
    private final Dates dates;
    private final Texts texts;
    private final List<GalleryView.Year> years;
    private final String kept;
    private final String lost;

    GalleryPages(SitePlan plan, PageInfos infos, Attachments attachments, Images images, Dates dates, Texts texts) {
        this.archive = plan.archive();
        this.infos = infos;
        this.attachments = attachments;
        this.images = images;
        this.dates = dates;
        this.texts = texts;
        this.years = years(plan.gallery());
        this.kept = NumberFormats.count(archive.sizes().kept());
        this.lost = NumberFormats.count(archive.sizes().lost());
    }

    PresentedPage index(Page.GalleryIndex page) {
        PageInfo info = infos.single(page, texts.text("nav.gallery"), "", infos.crumbs());
        Pager pager = Pagers.of(1, 1, number -> page.path());
        return PresentedPage.of(page, info, view(Optional.empty(), List.of(), pager));
    }

    PresentedPage page(Page.GalleryPage page) {
        GalleryMonth month = page.month();
        SitePath first = Addresses.gallery(month.month().month());
        Pager pager = Pagers.of(page.number(), month.pages(), number -> Addresses.listPage(first, number));
        String title = dates.formats().monthOfYear(month.month().month());
        PageLink index = new PageLink(texts.text("nav.gallery"), Addresses.GALLERY.encoded());
        PageInfo info = infos.listed(page, texts.text("title.gallery", title), "", infos.crumbs(index), pager);
        List<AttachmentRef> shown = attachments.of(month.entries(archive, page.number()));
        return PresentedPage.of(page, info, view(Optional.of(new PageLink(title, first.encoded())), shown, pager));
    }

    private GalleryView view(Optional<PageLink> month, List<AttachmentRef> shown, Pager pager) {
        String image = MediaKind.IMAGE.key();
        return new GalleryView(
                month,
                shown.stream().filter(a -> a.kept() && a.kind().equals(image)).toList(),
                shown.stream().filter(a -> a.kept() && !a.kind().equals(image)).toList(),
                shown.stream().filter(a -> !a.kept()).toList(),
                kinds(shown),
                years,
                pager,
                kept,
                lost);
    }

    private static List<String> kinds(List<AttachmentRef> shown) {
        return Arrays.stream(MediaKind.values())
                .map(MediaKind::key)
                .filter(kind ->
                        shown.stream().anyMatch(attachment -> attachment.kind().equals(kind)))
                .toList();
    }

    private List<GalleryView.Year> years(List<GalleryMonth> gallery) {
        Map<Integer, List<GalleryMonth>> byYear = new LinkedHashMap<>();
        for (GalleryMonth month : gallery) {
            int year = month.month().month().getYear();
            byYear.computeIfAbsent(year, key -> new ArrayList<>()).add(month);
        }
        List<GalleryView.Year> views = new ArrayList<>();
        int newer = 0;
        for (Map.Entry<Integer, List<GalleryMonth>> entry : byYear.entrySet()) {
            List<GalleryMonth> months = entry.getValue();
            views.add(new GalleryView.Year(
                    dates.formats().year(entry.getKey()),
                    "y" + Addresses.year(entry.getKey()),
                    months.stream().mapToInt(GalleryMonth::count).sum(),
                    newer < COVERS,
                    months.stream().map(this::galleryMonth).toList()));
            newer += months.size();
        }
        return List.copyOf(views);
    }

    private GalleryView.Month galleryMonth(GalleryMonth month) {
        return new GalleryView.Month(
                dates.formats().monthOfYear(month.month().month()),
                Addresses.gallery(month.month().month()).encoded(),
                month.count(),
                month.entries(archive)
                        .map(GalleryMonth.Entry::article)
                        .map(Article::cover)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(cover -> images.of(cover, "")));
    }
}
