package org.sitegen.browser;

import java.util.List;

/** A page of every kind. */
final class PageKinds {

    /** Of the sample; {@code 404.html}, whose links hold on its own host only, is last. */
    static final List<String> SAMPLE = List.of(
            "index.html",
            "page/2.html",
            "articles/2022/05/繼續創城動員大會召開.html",
            "articles/2009/10/winter-jujube.html",
            "print/2022/05/繼續創城動員大會召開.html",
            "editions/2022/05.html",
            "editions/2022/05/07.html",
            "tags/index.html",
            "categories/文化.html",
            "archive/index.html",
            "archive/2022.html",
            "archive/2022/05.html",
            "gallery/index.html",
            "gallery/2018/02.html",
            "gallery/2020/07.html",
            "gallery/2022/05.html",
            "on-this-day/index.html",
            "on-this-day/05-18.html",
            "statistics.html",
            "about.html",
            "404.html");

    /** Of the demanding archive. */
    static final List<String> DEMANDING = List.of(
            "index.html",
            "page/2.html",
            "articles/2022/02/01.html",
            "articles/2022/03/02.html",
            "articles/2022/04/03.html",
            "articles/2022/11/10.html",
            "print/2022/02/01.html",
            "print/2022/11/10.html",
            "editions/2022/03.html",
            "editions/2022/02/02.html",
            "tags/index.html",
            "categories/分類1.html",
            "archive/index.html",
            "archive/2022.html",
            "archive/2022/03.html",
            "gallery/index.html",
            "gallery/2022/03.html",
            "gallery/2022/04.html",
            "statistics.html",
            "404.html");

    private PageKinds() {}

    /** The pages of the sample that find their style and script from disk, too. */
    static List<String> sampleFromDisk() {
        return SAMPLE.subList(0, SAMPLE.size() - 1);
    }
}
