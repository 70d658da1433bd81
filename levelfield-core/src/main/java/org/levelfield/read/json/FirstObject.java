package org.levelfield.read.json;

import java.io.IOException;

/// What the first object of an input tells about the others.
enum FirstObject {
    /// A record on a line of its own.
    LINE,
    /// A record over several lines; others may follow it.
    RECORD,
    /// The object holds arrays of records.
    ENVELOPE;

    /// How much is looked at before deciding on what was seen, bytes.
    private static final int ENOUGH = 4 << 20;

    static FirstObject of(JsonRecords records) throws IOException {
        while (true) {
            boolean last = !records.readAhead(ENOUGH);
            Look look = new Look(records.bytes(), records.nextPlace(), records.filledPlace());
            if (look.complete || last) {
                return look.verdict();
            }
        }
    }

    /// One look at what is at hand. A record has an `id`, or at least no array of objects; an envelope has arrays of
    /// objects and no `id`.
    private static final class Look {
        private final byte[] bytes;
        private final int from;
        private final int to;
        private boolean complete;
        private boolean id;
        private boolean arrays;
        private int end;

        Look(byte[] bytes, int from, int to) {
            this.bytes = bytes;
            this.from = from;
            this.to = to;
            JsonCursor cursor = new JsonCursor().over(bytes, from, to);
            try {
                cursor.object();
                while (cursor.anyKey()) {
                    id |= cursor.lastString().equals("id");
                    value(cursor);
                }
                end = cursor.position();
                complete = true;
            } catch (JsonException e) {
                // cut off or broken: what was seen up to here decides
                end = to;
            }
        }

        private void value(JsonCursor cursor) {
            if (!cursor.next('[')) {
                cursor.skip();
                return;
            }
            cursor.array();
            while (cursor.element()) {
                arrays |= cursor.next('{');
                cursor.skip();
            }
        }

        FirstObject verdict() {
            if (arrays && !id) {
                return ENVELOPE;
            }
            int newline = JsonBytes.newline(bytes, from, end);
            if (newline == end) {
                return LINE;
            }
            return complete || !nextLineIsRecord(newline) ? RECORD : LINE;
        }

        /// Where the first line is a broken record of JSON Lines, the second begins a record; inside an object that
        /// runs over lines, the second begins a key.
        private boolean nextLineIsRecord(int newline) {
            int p = newline;
            while (p < to && bytes[p] <= ' ' && bytes[p] >= 0) {
                p++;
            }
            return p == to || bytes[p] == '{';
        }
    }
}
