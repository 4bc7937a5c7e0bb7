package org.sitegen.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.sitegen.plan.MachineFile;
import org.sitegen.plan.SitePlan;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The files of a plan as they are written, and as a parser reads them back. */
final class Written {

    private Written() {}

    /** The text of a file of the plan; articles have their id as text. */
    static String text(SitePlan plan, MachineFile.Kind kind) {
        return text(plan, kind, (article, root) -> "<p>" + article.id() + "</p>\n");
    }

    static String text(SitePlan plan, MachineFile.Kind kind, ArticleHtml html) {
        return text(plan, only(plan, kind), html);
    }

    static String text(SitePlan plan, MachineFile file, ArticleHtml html) {
        return new String(bytes(plan, file, html), StandardCharsets.UTF_8);
    }

    static byte[] bytes(SitePlan plan, MachineFile file, ArticleHtml html) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new MachineFiles(plan, html).write(file, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static MachineFile only(SitePlan plan, MachineFile.Kind kind) {
        List<MachineFile> files =
                plan.machineFiles().stream().filter(file -> file.kind() == kind).toList();
        assertThat(files).hasSize(1);
        return files.get(0);
    }

    static Document xml(String text) {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        try {
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (SAXException | ParserConfigurationException e) {
            throw new AssertionError("not well-formed: " + text, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The children of an element with a name. */
    static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element
                    && element.getLocalName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    /** The text of the only child with a name. */
    static String child(Element parent, String name) {
        List<Element> found = children(parent, name);
        assertThat(found).as(name).hasSize(1);
        return found.get(0).getTextContent();
    }
}
