package org.sitegen.feed;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonpCharacterEscapes;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Optional;

/** JSON in UTF-8, RFC 8259. Line separators of Unicode are escaped, so that no reader takes them for the end of a line. */
final class JsonOutput {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private final JsonGenerator json;

    private JsonOutput(JsonGenerator json) {
        this.json = json;
    }

    /** Writes one value, laid out for people. */
    static JsonOutput indented(OutputStream out) throws IOException {
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator("");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter(separators).withArrayIndenter(INDENTER).withObjectIndenter(INDENTER);
        JsonOutput output = lines(out);
        output.json.setPrettyPrinter(printer);
        return output;
    }

    /** Writes any number of values, each on a line of its own. */
    static JsonOutput lines(OutputStream out) throws IOException {
        return new JsonOutput(new JsonFactoryBuilder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .characterEscapes(JsonpCharacterEscapes.instance())
                .rootValueSeparator("")
                .build()
                .createGenerator(out));
    }

    void openObject() throws IOException {
        json.writeStartObject();
    }

    void closeObject() throws IOException {
        json.writeEndObject();
    }

    void openArray(String name) throws IOException {
        json.writeArrayFieldStart(name);
    }

    void closeArray() throws IOException {
        json.writeEndArray();
    }

    void text(String name, String value) throws IOException {
        json.writeStringField(name, CleanText.forUnicode(value));
    }

    void textOrNull(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            text(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }

    void texts(String name, Collection<String> values) throws IOException {
        openArray(name);
        for (String value : values) {
            json.writeString(CleanText.forUnicode(value));
        }
        closeArray();
    }

    void number(String name, long value) throws IOException {
        json.writeNumberField(name, value);
    }

    void numberOrNull(String name, Optional<Long> value) throws IOException {
        if (value.isPresent()) {
            number(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }

    /** Ends the line of a whole value. */
    void endLine() throws IOException {
        json.writeRaw('\n');
    }

    /** Hands on what was written; the stream stays open. */
    void end() throws IOException {
        json.close();
    }
}
