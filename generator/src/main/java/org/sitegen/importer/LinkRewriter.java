package org.sitegen.importer;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitegen.forum.BodyText;

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
        return addresses
                .thread(address)
                .map(ThreadParts::id)
                .map(articles::get)
                .filter(target -> !target.equals(article))
                .map(Placed::path);
    }

    /** The path of a file of the archive as the article writes it. */
    String relative(String path) {
        return Path.of(article.parent()).relativize(Path.of(path)).toString().replace('\\', '/');
    }

    /** The addresses of pictures: those whose mark stands behind {@code ![…](}. */
    private static Set<String> pictures(BodyText text) {
        Set<String> pictures = new HashSet<>();
        String marked = text.marked();
        for (int open = marked.indexOf(BodyText.OPEN); open >= 0; open = marked.indexOf(BodyText.OPEN, open + 1)) {
            int start = marked.lastIndexOf("![", open);
            int before = open >= 3 ? marked.lastIndexOf("](", open - 3) : -1;
            if (start >= 0 && start > before) {
                int close = marked.indexOf(BodyText.CLOSE, open);
                pictures.add(text.addresses().get(Integer.parseInt(marked, open + 1, close, 10)));
            }
        }
        return pictures;
    }
}
