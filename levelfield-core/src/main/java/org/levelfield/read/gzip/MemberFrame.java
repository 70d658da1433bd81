package org.levelfield.read.gzip;

import java.io.IOException;
import java.util.zip.CRC32;

/// What stands around the data of a gzip member (RFC 1952, 2.3): its header and its trailer.
final class MemberFrame {
    private static final int HEADER_CHECKSUM = 1 << 1;
    private static final int EXTRA = 1 << 2;
    private static final int NAME = 1 << 3;
    private static final int COMMENT = 1 << 4;
    private static final int RESERVED = 0xe0;

    private final CompressedInput input;
    private final CRC32 headerSum = new CRC32();

    MemberFrame(CompressedInput input) {
        this.input = input;
    }

    /// Reads the header of the first member.
    void readFirstHeader() throws IOException {
        if (!input.ensure(1)) {
            throw input.fault("no data at all, not even a gzip header");
        }
        readHeader();
    }

    /// Reads the header of a further member. Returns false where the file ends; zero bytes may stand before its end:
    /// tapes and block devices pad with them.
    boolean readFurtherHeader() throws IOException {
        if (!input.ensure(1)) {
            return false;
        }
        if (input.buffer[input.next] != 0) {
            readHeader();
            return true;
        }
        while (input.ensure(1)) {
            if (input.take(8) != 0) {
                throw input.fault("neither a gzip member nor zero padding after the end of a member");
            }
        }
        return false;
    }

    private void readHeader() throws IOException {
        headerSum.reset();
        if (takeByte() != 0x1f || takeByte() != 0x8b) {
            throw input.fault("no gzip member starts here");
        }
        if (takeByte() != 8) {
            throw input.fault("a compression method other than DEFLATE");
        }
        int flags = takeByte();
        if ((flags & RESERVED) != 0) {
            throw input.fault("reserved flags in the header of a member");
        }
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(takeByte() | takeByte() << 8);
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & HEADER_CHECKSUM) != 0 && ((int) headerSum.getValue() & 0xffff) != input.take(16)) {
            throw input.fault("the checksum of a member's header does not agree");
        }
    }

    private int takeByte() throws IOException {
        int value = input.take(8);
        headerSum.update(value);
        return value;
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            takeByte();
        }
    }

    private void skipText() throws IOException {
        while (takeByte() != 0) {
            // The text is of no use here.
        }
    }

    /// Reads the trailer and compares it with what was decoded.
    void readTrailer(OutputWindow window) throws IOException {
        input.alignToByte();
        int checksum = input.take(16) | input.take(16) << 16;
        int size = input.take(16) | input.take(16) << 16;
        if (checksum != window.checksum()) {
            throw input.fault("the checksum of a member's data does not agree");
        }
        if (size != window.memberSize()) {
            throw input.fault("the size of a member's data does not agree");
        }
    }
}
