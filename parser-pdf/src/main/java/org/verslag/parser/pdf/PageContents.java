package org.verslag.parser.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * A page's content stream, unpacked at once where that is not much: PDFBox asks for it a byte at a time, and unpacking on
 * demand costs it a tenth of the whole. Streams that are long, or damaged, are left to PDFBox.
 */
final class PageContents implements PDContentStream {
    /** Pages of text have some ten thousand bytes; what unpacks to more than this may be a bomb. */
    private static final int MOST_BYTES = 1 << 22;

    private final PDPage page;
    private final Buffer buffer;
    private final Follower follower;
    private @Nullable ArrayRead unpacked;

    /** Bytes that one page after the other is unpacked into. */
    static final class Buffer {
        private byte[] bytes = new byte[1 << 16];
    }

    /** Follows a content stream. */
    interface Follower {
        /**
         * Follows a stream to its end.
         *
         * @param parser reads the bytes
         * @param bytes what is left of them
         */
        void follow(PDFStreamParser parser, ArrayRead bytes) throws IOException;
    }

    PageContents(PDPage page, Buffer buffer, Follower follower) {
        this.page = page;
        this.buffer = buffer;
        this.follower = follower;
    }

    /**
     * What PDFBox should follow. It lets nobody take the place of its own loop, but when it asks for the stream all is set up:
     * so the stream is followed here, and what is left for PDFBox is empty.
     */
    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        if (unpacked == null) {
            unpacked = unpack();
            if (unpacked == null) {
                return page.getContentsForStreamParsing();
            }
            follower.follow(new PDFStreamParser(this), unpacked);
            return new ArrayRead(new byte[0], 0);
        }
        return unpacked;
    }

    private @Nullable ArrayRead unpack() {
        try (RandomAccessRead stream = page.getContentsForStreamParsing()) {
            int length = 0;
            while (true) {
                int count = stream.read(buffer.bytes, length, buffer.bytes.length - length);
                if (count <= 0) {
                    return new ArrayRead(buffer.bytes, length);
                }
                length += count;
                if (length == buffer.bytes.length) {
                    if (length >= MOST_BYTES) {
                        return null;
                    }
                    buffer.bytes = Arrays.copyOf(buffer.bytes, 2 * length);
                }
            }
        } catch (IOException | RuntimeException e) {
            // What comes before the damage is text all the same: PDFBox reads up to it.
            return null;
        }
    }

    @Override
    public InputStream getContents() throws IOException {
        return page.getContents();
    }

    @Override
    public RandomAccessRead getContentsForRandomAccess() throws IOException {
        return page.getContentsForRandomAccess();
    }

    @Override
    public @Nullable PDResources getResources() {
        return page.getResources();
    }

    @Override
    public PDRectangle getBBox() {
        return page.getBBox();
    }

    @Override
    public Matrix getMatrix() {
        return page.getMatrix();
    }
}
