package org.levelfield.read.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.levelfield.read.InputException;
import org.levelfield.read.RawRecord;

/// The records of a JSON input, one after the other, in one buffer that is used again.
///
/// Four layouts are one to the caller: JSON Lines; one array of records; objects whose members are arrays of records
/// (saved answers of a service), where [#label()] is the member's key; objects one after the other over several lines.
/// JSON Lines is cut at newlines, which cannot stand inside a value, so a broken line costs one record; the others are
/// cut where brackets balance.
///
/// A record longer than the limit is not held: [#overlong()] says so and [RawRecord#writeTo] streams it, once.
///
/// Where the input itself breaks off (a truncated gzip), all whole records come first, then its exception.
public final class JsonRecords implements RawRecord {

    /// The longest record that is parsed, bytes.
    public static final int MAX_RECORD = 64 << 20;

    private static final int SPARE = 1 << 16;

    private final String input;
    private final InputStream in;
    private final int maxRecord;
    private byte[] buffer;
    private int filled;
    private boolean exhausted;
    private @Nullable InputException failure;
    private long consumed;

    private int from;
    private int to;
    private int next;
    private long lineAtNext = 1;
    private long line = 1;
    private long offset;
    private long ordinal = -1;
    private boolean overlong;
    private boolean overlongPending;
    private boolean rest;
    private final JsonValueEnd valueEnd = new JsonValueEnd();
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
        buffer = new byte[Math.max(4, bufferSize)];
        skipMark();
        layout = JsonLayout.of(this);
    }

    /// Moves to the next record; false at the end.
    ///
    /// @throws InputException where the input breaks off or its brackets do not balance; what stands there and could
    ///     not be read is then the record at hand
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
        return offset;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        out.write(buffer, from, to - from);
        while (overlongPending) {
            consumed += filled;
            from = 0;
            to = 0;
            next = 0;
            filled = 0;
            boolean end = !more();
            boolean lines = layout instanceof JsonLayout.Lines;
            int found = rest ? JsonValueEnd.OPEN : lines ? newlineOrOpen() : valueEnd.find(buffer, 0, filled);
            int stop = found == JsonValueEnd.OPEN ? filled : found;
            out.write(buffer, 0, stop);
            if (end || found != JsonValueEnd.OPEN) {
                overlongPending = false;
                lineAtNext += lines ? 1 : valueEnd.newlines();
                next = lines ? Math.min(stop + 1, filled) : stop;
            }
        }
    }

    private int newlineOrOpen() {
        int newline = JsonBytes.newline(buffer, 0, filled);
        return newline == filled ? JsonValueEnd.OPEN : newline;
    }

    /// The next line that is not blank; for JSON Lines.
    boolean nextLine() throws IOException {
        while (true) {
            begin();
            int searched = from;
            int newline;
            while ((newline = JsonBytes.newline(buffer, searched, filled)) == filled && !exhausted) {
                if (filled - from >= maxRecord) {
                    stayOpen();
                    return true;
                }
                searched = filled - from;
                keepFrom(from);
                more();
            }
            to = newline;
            boolean cut = newline == filled && failure != null;
            next = Math.min(newline + 1, filled);
            lineAtNext++;
            trim();
            if (cut && failure != null) {
                throw failure;
            }
            if (to > from) {
                return true;
            }
            if (exhausted && next >= filled) {
                return false;
            }
        }
    }

    private void trim() {
        while (from < to && blank(buffer[from])) {
            from++;
        }
        while (to > from && blank(buffer[to - 1])) {
            to--;
        }
        offset = consumed + from;
    }

    /// The next byte that is not white space, without passing it; -1 at the end.
    int peek() throws IOException {
        int c = peekAhead();
        if (c == -1 && failure != null) {
            restFrom();
            throw failure;
        }
        return c;
    }

    /// Like [#peek()], where a break of the input is left for later.
    int peekAhead() throws IOException {
        while (true) {
            while (next < filled) {
                byte c = buffer[next];
                if (!blank(c)) {
                    return c & 0xff;
                }
                if (c == '\n') {
                    lineAtNext++;
                }
                next++;
            }
            from = next;
            keepFrom(next);
            if (!more()) {
                to = filled;
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
        begin();
        valueEnd.reset();
        int searched = from;
        int end;
        while ((end = valueEnd.find(buffer, searched, filled)) == JsonValueEnd.OPEN) {
            if (filled - from >= maxRecord) {
                stayOpen();
                return;
            }
            searched = filled - from;
            keepFrom(from);
            if (!more()) {
                to = filled;
                next = filled;
                throw failure != null
                        ? failure
                        : new InputException("broken-json", "the value that begins on line " + line + " has no end");
            }
        }
        to = end;
        next = end;
        lineAtNext += valueEnd.newlines();
    }

    /// Passes a value that is no record.
    void skipValue() throws IOException {
        nextValue();
        if (overlongPending) {
            writeTo(OutputStream.nullOutputStream());
            overlong = false;
        }
    }

    private void begin() {
        from = next;
        to = next;
        line = lineAtNext;
        offset = consumed + from;
    }

    private void stayOpen() {
        to = filled;
        overlong = true;
        overlongPending = true;
    }

    /// The rest of the input is of no use; it is the record at hand, to its end.
    InputException brokenRest(String message) {
        restFrom();
        rest = true;
        overlongPending = true;
        return new InputException("broken-json", message + " on line " + line);
    }

    private void restFrom() {
        begin();
        to = filled;
    }

    /// Reads on without moving, up to so many bytes; false if there is nothing more to look at.
    boolean readAhead(int enough) throws IOException {
        return filled - next < Math.min(enough, maxRecord) && more();
    }

    int nextPlace() {
        return next;
    }

    int filledPlace() {
        return filled;
    }

    private void skipMark() throws IOException {
        boolean open = true;
        while (filled < 3 && open) {
            open = more();
        }
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
    }

    /// Reads on; false at the end of the input.
    private boolean more() throws IOException {
        if (exhausted) {
            return false;
        }
        if (filled == buffer.length) {
            long limit = Math.max(buffer.length + 1L, Math.min(buffer.length * 2L, (long) maxRecord + SPARE));
            buffer = Arrays.copyOf(buffer, Math.toIntExact(limit));
        }
        try {
            int count = in.read(buffer, filled, buffer.length - filled);
            exhausted = count < 0;
            filled += Math.max(0, count);
        } catch (InputException e) {
            failure = e;
            exhausted = true;
        }
        return !exhausted;
    }

    private static boolean blank(byte c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }
}
