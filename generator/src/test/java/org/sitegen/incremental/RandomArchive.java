package org.sitegen.incremental;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** An archive to which one thing after another happens. */
final class RandomArchive {

    private static final int ARTICLES = 6;

    private final ArchiveFolder folder;
    private final Random random;
    private final List<RandomArticle> articles = new ArrayList<>();
    private LocalDate now = LocalDate.of(2021, 6, 1);
    private int made;

    RandomArchive(Path root, Random random) {
        this.folder = new ArchiveFolder(root, random);
        this.random = random;
        folder.write("site.yaml", settings());
        folder.write("attachments/one.png", picture());
        folder.write("attachments/two.txt", "二".repeat(1 + random.nextInt(4)).getBytes(StandardCharsets.UTF_8));
        folder.write("pages/about.md", "---\ntitle: 關於\n---\n\n關於本站。\n");
        for (int i = 0; i < ARTICLES; i++) {
            addArticle();
        }
    }

    Path root() {
        return folder.root();
    }

    /** The day that decides which articles are published. */
    LocalDate now() {
        return now;
    }

    /** Does one thing, and says which. */
    String change() {
        return switch (random.nextInt(24)) {
            case 0, 1, 2 -> edit("text", article -> article.newText(files(), paths()));
            case 3 -> edit("title", RandomArticle::newTitle);
            case 4 -> edit("date", RandomArticle::newDate);
            case 5 -> edit("tags", RandomArticle::newTags);
            case 6 -> edit("category", RandomArticle::newCategory);
            case 7 -> edit("author", RandomArticle::newAuthor);
            case 8 -> edit("slug", RandomArticle::newSlug);
            case 9 -> rename();
            case 10 -> edit("deleted", RandomArticle::delete);
            case 11 -> undelete();
            case 12 -> edit("draft", RandomArticle::toggleDraft);
            case 13 -> edit("expires", RandomArticle::newExpiry);
            case 14 ->
                edit("summary, comments, unknown keys", article -> {
                    article.newSummary();
                    article.newComments();
                    article.newExtra();
                });
            case 15 -> edit("attachments", article -> article.newAttachments(files()));
            case 16 -> edit("warning", RandomArticle::newWarning);
            case 17 -> addArticle();
            case 18 -> attachment();
            case 19 -> template();
            case 20 -> settingsChange();
            case 21 -> time();
            case 22 -> page();
            default -> staticFile();
        };
    }

    /** Changes a few words of an article that is there, and says which. */
    String changeWords() {
        List<RandomArticle> there =
                articles.stream().filter(article -> !article.isDeleted()).toList();
        if (there.isEmpty()) {
            return addArticle();
        }
        RandomArticle article = there.get(random.nextInt(there.size()));
        article.newEnd();
        save(article);
        return "last words of " + article.path();
    }

    private String edit(String what, Consumer<RandomArticle> change) {
        RandomArticle article = articles.get(random.nextInt(articles.size()));
        change.accept(article);
        save(article);
        return what + " of " + article.path();
    }

    private void save(RandomArticle article) {
        if (article.isDeleted()) {
            folder.delete(article.path());
        } else {
            folder.write(article.path(), article.file());
        }
    }

    private String rename() {
        RandomArticle article = articles.get(random.nextInt(articles.size()));
        folder.delete(article.path());
        article.rename();
        save(article);
        return "renamed to " + article.path();
    }

    private String undelete() {
        for (RandomArticle article : articles) {
            if (article.isDeleted()) {
                article.undelete();
                save(article);
                return "undeleted " + article.path();
            }
        }
        return addArticle();
    }

    private String addArticle() {
        RandomArticle article = new RandomArticle(random, made++);
        articles.add(article);
        save(article);
        return "new " + article.path();
    }

    private String attachment() {
        String path =
                "attachments/" + List.of("one.png", "two.txt", "three.png").get(random.nextInt(3));
        if (random.nextInt(3) == 0) {
            folder.delete(path);
            return "deleted " + path;
        }
        folder.write(path, path.endsWith(".png") ? picture() : new byte[random.nextInt(5)]);
        return "wrote " + path;
    }

    private String template() {
        String path = "templates/"
                + List.of("article.ftlh", "partials/footer.ftlh", "text/zh-Hant.properties", "assets/more.css")
                        .get(random.nextInt(4));
        if (random.nextInt(3) == 0) {
            folder.delete(path);
            return "deleted " + path;
        }
        String word = "w" + random.nextInt(3);
        folder.write(
                path,
                switch (path.substring(path.lastIndexOf('.'))) {
                    case ".ftlh" ->
                        path.contains("footer")
                                ? "<p>" + word + "</p>"
                                : "<p>${article.item.title} " + word
                                        + " ${page.next???then('more', '')}</p>${article.body}";
                    case ".properties" -> "nav.archive=" + word + "\n";
                    default -> "/* " + word + " */";
                });
        return "wrote " + path;
    }

    private String settingsChange() {
        folder.write("site.yaml", settings());
        return "settings";
    }

    private String settings() {
        return "title: 典藏" + random.nextInt(2) + "\nurl: https://archive.example/\npageSize: " + (3 + random.nextInt(2))
                + "\n" + (random.nextInt(3) == 0 ? "footer: 頁尾[首頁](index.html)\n" : "")
                + (random.nextInt(4) == 0 ? "pages: {tags: false, print: false}\n" : "");
    }

    private String time() {
        now = LocalDate.of(2019 + random.nextInt(6), 1 + random.nextInt(12), 2);
        return "now is " + now;
    }

    private String page() {
        String path = "pages/" + List.of("about.md", "help/more.md").get(random.nextInt(2));
        if (random.nextInt(4) == 0) {
            folder.delete(path);
            return "deleted " + path;
        }
        folder.write(path, "---\ntitle: 頁" + random.nextInt(3) + "\n---\n\n文" + random.nextInt(9) + "\n");
        return "wrote " + path;
    }

    private String staticFile() {
        String path = List.of("static/a.txt", "static/robots.txt", "redirects.yaml", "elsewhere/x.png")
                .get(random.nextInt(4));
        if (random.nextInt(3) == 0) {
            folder.delete(path);
            return "deleted " + path;
        }
        folder.write(path, path.equals("redirects.yaml") ? redirects() : "文" + random.nextInt(9));
        return "wrote " + path;
    }

    private String redirects() {
        String target = List.of("index.html", "archive/index.html").get(random.nextInt(2));
        return switch (random.nextInt(3)) {
            case 0 -> "/old" + random.nextInt(3) + ".html: " + target + "\n";
            case 1 -> "forum.php?tid=" + random.nextInt(3) + ": " + target + "\n";
            default -> "/old1.html: index.html\nforum.php?a&tid=" + random.nextInt(3) + ": " + target + "\n";
        };
    }

    private List<String> files() {
        List<String> files = new ArrayList<>(folder.files("attachments"));
        files.addAll(folder.files("elsewhere"));
        return files;
    }

    private List<String> paths() {
        return folder.files("articles");
    }

    private byte[] picture() {
        BufferedImage image = new BufferedImage(200 + random.nextInt(2), 60, BufferedImage.TYPE_INT_RGB);
        image.setRGB(random.nextInt(200), 5, 0xFFFFFF);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
