package org.sitegen.maven.fork;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;

/**
 * One piece of what the two processes tell each other: its kind, the number of its bytes, and these.
 *
 * @param kind what the bytes are
 * @param bytes the bytes
 */
@SuppressWarnings("ArrayRecordComponent") // It is only passed on.
record Frame(Kind kind, byte[] bytes) {

    /** No frame is larger, so that bytes of somebody else are not taken for a length. */
    private static final int LARGEST = 1 << 28;

    /** What the bytes of a frame are. */
    enum Kind {
        /** To the child: what it shall do, see {@link RequestFormat}. */
        REQUEST('R'),
        /** From the child: it runs. No bytes. */
        STARTED('S'),
        /** From the child: text for standard output, in UTF-8. */
        OUT('o'),
        /** From the child: text for standard error, in UTF-8. */
        ERR('e'),
        /** From the child: the cause of the outcome that follows, see {@link CauseFormat}. */
        CAUSE('c'),
        /** From the child: the last frame, see {@link OutcomeFormat}. */
        OUTCOME('E');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }

        private static Kind of(int letter) throws IOException {
            for (Kind kind : values()) {
                if (kind.letter == letter) {
                    return kind;
                }
            }
            throw new IOException("no kind of frame: " + letter);
        }
    }

    void write(DataOutputStream out) throws IOException {
        out.writeByte(kind.letter);
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    /** The next frame; empty where the stream ends, even in the midst of one. */
    static Optional<Frame> read(DataInputStream in) throws IOException {
        try {
            Kind kind = Kind.of(in.readUnsignedByte());
            int length = in.readInt();
            if (length < 0 || length > LARGEST) {
                throw new IOException("no length of a frame: " + length);
            }
            byte[] bytes = new byte[length];
            in.readFully(bytes);
            return Optional.of(new Frame(kind, bytes));
        } catch (EOFException end) {
            return Optional.empty();
        }
    }
}
