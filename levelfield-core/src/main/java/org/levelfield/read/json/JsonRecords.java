package org.levelfield.read.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import org.levelfield.read.InputException;
import org.levelfield.read.RawRecord;

/// The records of a JSON input, one after the other, in one buffer that is used again.
///
/// Three layouts are one to the caller: JSON Lines; one array of records; one object whose members are arrays of
/// records
/// (saved answers of a service), where [#label()] is the member's key. JSON Lines is cut at newlines, which cannot
/// stand
/// inside a value, so a broken line costs one record; the others are cut where brackets balance.
///
/// A record longer than the limit is not held: [#overlong()] says so and [RawRecord#writeTo] streams it.
public final class JsonRecords implements RawRecord {

    /// The longest record that is parsed, bytes.
    public static final int MAX_RECORD = 64 << 20;

    private final String input;
    private final InputStream in;
    private final int maxRecord;
    private byte[] buffer;
    private int filled;
    private boolean exhausted;
    private long consumed;

    private int from;
    private int to;
    private int next;
    private long lineAtNext = 1;
    private long line = 1;
    private long ordinal = -1;
    private boolean overlong;
    private boolean overlongPending;
    private final JsonLayout layout;

    public JsonRecords(InputStream in) throws IOException {
        this("", in);
    }

    /// @param input the file's name, for formats that say in it what the records leave out
    public JsonRecords(String input, InputStream in) throws IOException {
        this(input, in, 1 << 18, MAX_RECORD);
    }

    JsonRecords(String input, InputStream in, int bufferSize, int maxRecord) throws IOException {
        this.input = input;
        this.in = in;
        this.maxRecord = maxRecord;
        buffer = new byte[bufferSize];
        more();
        skipMark();
        layout = JsonLayout.of(this);
    }

    /// Moves to the next record; false at the end.
    ///
    /// @throws InputException where the input breaks off or its brackets do not balance
    public boolean next() throws IOException {
        if (overlongPending) {
            writeTo(OutputStream.nullOutputStream());
        }
        overlong = false;
        ordinal++;
        return layout.next();
    }

    /// The name of the input.
    public String input() {
        return input;
    }

    /// The record's place among the records of its input, from 0.
    public long ordinal() {
        return ordinal;
    }

    /// The bytes that [#from()] and [#to()] point into, until the next call of [#next()].
    public byte[] bytes() {
        return buffer;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    /// The key of the member that holds the record, or the empty string.
    public String label() {
        return layout.label();
    }

    /// Whether the record is longer than the limit, so that only its beginning is at hand.
    public boolean overlong() {
        return overlong;
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public long offset() {
        return consumed + from;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        out.write(buffer, from, to - from);
        while (overlongPending) {
            consumed += filled;
            from = 0;
            next = 0;
            filled = 0;
            boolean end = !more();
            int newline = JsonBytes.newline(buffer, 0, filled);
            out.write(buffer, 0, newline);
            if (end || newline < filled) {
                overlongPending = false;
                lineAtNext++;
                next = Math.min(newline + 1, filled);
                to = newline;
            }
        }
    }

    /// The next line that is not blank; for JSON Lines.
    boolean nextLine() throws IOException {
        while (true) {
            line = lineAtNext;
            from = next;
            int searched = from;
            int newline;
            while ((newline = JsonBytes.newline(buffer, searched, filled)) == filled && !exhausted) {
                if (filled - from >= maxRecord) {
                    to = filled;
                    overlong = true;
                    overlongPending = true;
                    return true;
                }
                searched = filled - from;
                keepFrom(from);
                more();
            }
            to = newline;
            next = Math.min(newline + 1, filled);
            lineAtNext++;
            while (from < to && blank(buffer[from])) {
                from++;
            }
            while (to > from && blank(buffer[to - 1])) {
                to--;
            }
            if (to > from) {
                return true;
            }
            if (exhausted && next >= filled) {
                return false;
            }
        }
    }

    /// The next byte that is not white space, without passing it; -1 at the end.
    int peek() throws IOException {
        while (true) {
            while (next < filled) {
                byte c = buffer[next];
                if (!blank(c)) {
                    return c;
                }
                if (c == '\n') {
                    lineAtNext++;
                }
                next++;
            }
            keepFrom(next);
            if (!more()) {
                return -1;
            }
        }
    }

    void pass() {
        next++;
    }

    /// The next value, cut where its brackets balance.
    void nextValue() throws IOException {
        peek();
        from = next;
        line = lineAtNext;
        int p = from;
        int depth = 0;
        boolean inString = false;
        while (true) {
            if (p >= filled) {
                if (p - from >= maxRecord) {
                    throw new InputException(
                            "overlong-record",
                            "a record from line " + line + " is longer than " + maxRecord + " bytes");
                }
                p -= from;
                keepFrom(from);
                if (!more()) {
                    to = filled;
                    next = filled;
                    throw new InputException("broken-json", "the value that begins on line " + line + " has no end");
                }
                continue;
            }
            byte c = buffer[p];
            if (inString) {
                p = JsonBytes.quoteOrBackslash(buffer, p, filled);
                if (p < filled) {
                    inString = buffer[p] != '"';
                    p += inString ? 2 : 1;
                }
            } else {
                if (c == '\n') {
                    lineAtNext++;
                }
                boolean ends = depth == 0 && p > from && (c == ',' || c == ']' || c == '}' || blank(c));
                if (ends) {
                    break;
                }
                inString = c == '"';
                depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
                p++;
            }
            if (depth == 0
                    && !inString
                    && p > from
                    && (buffer[p - 1] == '}' || buffer[p - 1] == ']' || buffer[p - 1] == '"')) {
                break;
            }
        }
        to = p;
        next = p;
    }

    /// The rest of the input is of no use: its place, for the reject.
    void restFrom() {
        from = Math.min(next, filled);
        to = filled;
        line = lineAtNext;
    }

    /// The beginning of the input that is at hand.
    int firstLineEnd() throws IOException {
        int newline;
        int searched = next;
        while ((newline = JsonBytes.newline(buffer, searched, filled)) == filled && !exhausted && filled < maxRecord) {
            searched = filled;
            more();
        }
        return newline;
    }

    int nextPlace() {
        return next;
    }

    private void skipMark() {
        if (filled >= 3 && (buffer[0] & 0xff) == 0xef && (buffer[1] & 0xff) == 0xbb && (buffer[2] & 0xff) == 0xbf) {
            next = 3;
        }
    }

    private void keepFrom(int place) {
        System.arraycopy(buffer, place, buffer, 0, filled - place);
        consumed += place;
        filled -= place;
        next -= place;
        from -= place;
        to -= place;
        if (from < 0) {
            from = 0;
        }
    }

    /// Reads on; false at the end of the input.
    private boolean more() throws IOException {
        if (exhausted) {
            return false;
        }
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, (int) Math.min((long) buffer.length * 2, maxRecord + (1L << 16)));
        }
        int count = in.read(buffer, filled, buffer.length - filled);
        if (count < 0) {
            exhausted = true;
            return false;
        }
        filled += count;
        return true;
    }

    private static boolean blank(byte c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }
}
