package org.sitegen.feed;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An XML 1.0 document of elements that hold either elements or text, each on a line of its own. Text is made fit for XML here,
 * so a caller may hand over anything.
 */
final class XmlOutput {

    private static final String INDENT = "  ";

    private final XMLStreamWriter xml;
    private int depth;

    /** Begins a document in UTF-8 with its outermost element, whose namespace is that of all elements. */
    XmlOutput(OutputStream out, String root, String namespace) throws IOException {
        try {
            // The JDK's own factory: another one on the class path would give other bytes.
            xml = XMLOutputFactory.newDefaultFactory()
                    .createXMLStreamWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(namespace);
        } catch (XMLStreamException e) {
            throw failure(e);
        }
        depth = 1;
    }

    /** Opens an element for other elements, or for text that {@link #closeWith} brings. */
    XmlOutput open(String name) throws IOException {
        try {
            newLine();
            xml.writeStartElement(name);
        } catch (XMLStreamException e) {
            throw failure(e);
        }
        depth++;
        return this;
    }

    /** Writes an element that holds nothing but the attributes that follow. */
    XmlOutput empty(String name) throws IOException {
        try {
            newLine();
            xml.writeEmptyElement(name);
        } catch (XMLStreamException e) {
            throw failure(e);
        }
        return this;
    }

    /** Gives the element just begun an attribute. Line ends and tabs become spaces, as a parser would report them. */
    XmlOutput attribute(String name, String value) throws IOException {
        try {
            xml.writeAttribute(name, attributeValue(value));
        } catch (XMLStreamException e) {
            throw failure(e);
        }
        return this;
    }

    /** Gives the element just begun an attribute of the namespace {@code xml}. */
    XmlOutput xmlAttribute(String name, String value) throws IOException {
        try {
            xml.writeAttribute(XMLConstants.XML_NS_PREFIX, XMLConstants.XML_NS_URI, name, attributeValue(value));
        } catch (XMLStreamException e) {
            throw failure(e);
        }
        return this;
    }

    /** Closes an element that holds elements. */
    void close() throws IOException {
        depth--;
        try {
            newLine();
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** Closes an element that holds a text. */
    void closeWith(String text) throws IOException {
        depth--;
        try {
            xml.writeCharacters(CleanText.forXml(text));
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** Writes an element that holds a text. */
    void element(String name, String text) throws IOException {
        open(name).closeWith(text);
    }

    /** Ends the document; the stream stays open. */
    void end() throws IOException {
        close();
        try {
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    private void newLine() throws XMLStreamException {
        xml.writeCharacters("\n" + INDENT.repeat(depth));
    }

    private static String attributeValue(String value) {
        return CleanText.forXml(value).replace('\n', ' ').replace('\t', ' ');
    }

    private static IOException failure(XMLStreamException e) {
        return e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
    }
}
