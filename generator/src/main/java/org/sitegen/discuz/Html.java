package org.sitegen.discuz;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/**
 * Parses HTML of any kind. Some damaged pages bring the parser for HTML to fail in the repair of misnested tags; those are read
 * by the one that does not repair.
 */
final class Html {

    private Html() {}

    /** The elements of a page. */
    static Document document(String source) {
        try {
            return Jsoup.parse(source);
        } catch (IndexOutOfBoundsException e) {
            return unrepaired(source);
        }
    }

    /** An element that holds a piece of a page. */
    static Element fragment(String source) {
        try {
            Element body = Jsoup.parseBodyFragment(source).body();
            body.tagName("div");
            return body;
        } catch (IndexOutOfBoundsException e) {
            Element division = new Element("div");
            for (Node node : unrepaired(source).childNodesCopy()) {
                division.appendChild(node);
            }
            return division;
        }
    }

    private static Document unrepaired(String source) {
        return Jsoup.parse(source, "", Parser.xmlParser().settings(ParseSettings.htmlDefault));
    }
}
