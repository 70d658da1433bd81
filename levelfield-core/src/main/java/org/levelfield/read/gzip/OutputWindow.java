package org.levelfield.read.gzip;

import java.util.zip.CRC32;

/// The decoded bytes that are not handed out yet, behind the history that matches may point into.
///
/// One array: up to 32 KiB of history, then the span being decoded, then slack for what one turn of a decoding loop may
/// write past `softLimit`. When the span is full and handed out, its last 32 KiB move to the front.
final class OutputWindow {
    /// The farthest a match reaches back, in bytes (RFC 1951, 3.2.5).
    static final int HISTORY = 1 << 15;

    private static final int SPAN = 1 << 17;

    /// One turn writes at most 2 literals and a match of 258 bytes, rounded up to whole copies.
    private static final int SLACK = 320;

    final byte[] bytes = new byte[HISTORY + SPAN + SLACK];

    /// End of the decoded bytes.
    int end;

    /// No turn of a decoding loop starts at or behind this index.
    final int softLimit = HISTORY + SPAN;

    /// First byte of the present member: matches must not point before it.
    int floor;

    private int handedOut;
    private int summed;
    private final CRC32 checksum = new CRC32();
    private long memberSize;

    boolean isFull() {
        return end >= softLimit;
    }

    int waiting() {
        return end - handedOut;
    }

    /// Hands out at most `count` bytes.
    int handOut(byte[] target, int offset, int count) {
        int given = Math.min(count, waiting());
        System.arraycopy(bytes, handedOut, target, offset, given);
        handedOut += given;
        return given;
    }

    /// Makes room for more; everything must be handed out and summed.
    void slide() {
        int dropped = end - HISTORY;
        if (dropped <= 0) {
            return;
        }
        System.arraycopy(bytes, dropped, bytes, 0, HISTORY);
        floor = Math.max(0, floor - dropped);
        end = HISTORY;
        handedOut = HISTORY;
        summed = HISTORY;
    }

    void startMember() {
        floor = end;
        summed = end;
        checksum.reset();
        memberSize = 0;
    }

    /// Counts what was decoded since the last call into the member's checksum and size.
    void sum() {
        checksum.update(bytes, summed, end - summed);
        memberSize += end - summed;
        summed = end;
    }

    /// CRC32 of the member's bytes summed so far.
    int checksum() {
        return (int) checksum.getValue();
    }

    /// Size of the member's bytes summed so far, modulo 2^32.
    int memberSize() {
        return (int) memberSize;
    }
}
