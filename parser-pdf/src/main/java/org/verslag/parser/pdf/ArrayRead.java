package org.verslag.parser.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * Bytes in memory, with as little as can be between them and who asks for one after the other. PDFBox's own buffer works too:
 * it makes the whole of reading a report a twenty-fifth slower.
 */
final class ArrayRead implements RandomAccessRead {
    private final byte[] bytes;
    private final int end;
    private int next;
    private boolean closed;

    ArrayRead(byte[] bytes, int length) {
        this.bytes = bytes;
        end = length;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The index of the byte that is read next. */
    int next() {
        return next;
    }

    /** The index behind the last byte. */
    int end() {
        return end;
    }

    void skipTo(int index) {
        next = index;
    }

    @Override
    public int read() {
        return next < end ? bytes[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] to, int offset, int length) {
        if (next == end) {
            return -1;
        }
        int count = Math.min(length, end - next);
        System.arraycopy(bytes, next, to, offset, count);
        next += count;
        return count;
    }

    @Override
    public int peek() {
        return next < end ? bytes[next] & 0xFF : -1;
    }

    @Override
    public void rewind(int count) throws IOException {
        seek(getPosition() - count);
    }

    @Override
    public void skip(int count) throws IOException {
        seek(getPosition() + count);
    }

    @Override
    public long getPosition() {
        return next;
    }

    /**
     * @throws IOException if the position is negative; one behind the end is the end
     */
    @Override
    public void seek(long position) throws IOException {
        if (position < 0) {
            throw new IOException("there is nothing ahead of the start");
        }
        next = (int) Math.min(end, position);
    }

    @Override
    public long length() {
        return end;
    }

    @Override
    public boolean isEOF() {
        return next >= end;
    }

    @Override
    public RandomAccessReadView createView(long position, long length) {
        return new RandomAccessReadView(new ArrayRead(bytes, end), position, length, true);
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }
}
