package org.sitegen.importer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitegen.forum.BodyText;
import org.sitegen.forum.FileMention;

/** Leads the links and pictures of one article to the articles and files of the archive. */
final class LinkRewriter {

    private final Placed article;
    private final ThreadFiles files;
    private final OldAddresses addresses;
    private final Map<String, Placed> articles;

    /**
     * Leads links from an article.
     *
     * @param articles the articles that can be linked to, by the ids of their threads
     */
    LinkRewriter(Placed article, ThreadFiles files, OldAddresses addresses, Map<String, Placed> articles) {
        this.article = article;
        this.files = files;
        this.addresses = addresses;
        this.articles = articles;
    }

    /** The Markdown of a text, ready for the article's file. */
    String markdown(BodyText text) {
        Set<String> pictures = pictures(text);
        return SafeText.clean(text.markdown(address -> destination(address, pictures.contains(address))));
    }

    private String destination(String address, boolean isPicture) {
        return files.named(address, isPicture)
                .map(StoredFile::path)
                .or(() -> article(address))
                .map(this::relative)
                .orElse(address);
    }

    private Optional<String> article(String address) {
        return addresses.thread(address).map(ThreadParts::id).map(articles::get).map(Placed::path);
    }

    /** The path of a file of the archive as the article writes it. */
    String relative(String path) {
        return Path.of(article.parent()).relativize(Path.of(path)).toString().replace('\\', '/');
    }

    /** The addresses of pictures. */
    private static Set<String> pictures(BodyText text) {
        Set<String> pictures = new HashSet<>();
        for (Picture picture : Picture.in(text)) {
            pictures.add(picture.address());
        }
        return pictures;
    }

    /**
     * The Markdown of a reply. A page has no notice for a lost picture of a reply, so a picture that is known to be an attachment
     * of it and is not there becomes a link by its name.
     */
    String markdown(BodyText text, List<FileMention> attachments) {
        Map<String, String> lost = new HashMap<>();
        attachments.stream()
                .filter(file -> files.attachment(file).isEmpty())
                .forEach(file -> lost.put(file.address(), file.name()));
        StringBuilder marked = new StringBuilder(text.marked());
        List<Picture> pictures = Picture.in(text);
        for (int i = pictures.size() - 1; i >= 0; i--) {
            Picture picture = pictures.get(i);
            String name = lost.get(picture.address());
            if (name != null) {
                marked.insert(
                        picture.end(),
                        picture.isNamed() ? "" : Names.escaped(name.isEmpty() ? picture.address() : name));
                marked.deleteCharAt(picture.start());
            }
        }
        return markdown(new BodyText(marked.toString(), text.addresses()));
    }

    /**
     * A picture of a text.
     *
     * @param start where its {@code ![} is
     * @param end where its {@code ](} is
     * @param address its address
     */
    private record Picture(int start, int end, String address) {

        /** All pictures: the marks that stand behind {@code ![…](}. */
        static List<Picture> in(BodyText text) {
            List<Picture> pictures = new ArrayList<>();
            String marked = text.marked();
            for (int open = marked.indexOf(BodyText.OPEN); open >= 0; open = marked.indexOf(BodyText.OPEN, open + 1)) {
                int start = marked.lastIndexOf("![", open);
                int end = open - 2;
                int before = end > 0 ? marked.lastIndexOf("](", end - 1) : -1;
                if (start >= 0 && start > before && marked.startsWith("](", end)) {
                    int close = marked.indexOf(BodyText.CLOSE, open);
                    String address = text.addresses().get(Integer.parseInt(marked, open + 1, close, 10));
                    pictures.add(new Picture(start, end, address));
                }
            }
            return pictures;
        }

        boolean isNamed() {
            return end > start + 2;
        }
    }
}
