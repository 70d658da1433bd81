package org.levelfield.read.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.levelfield.read.InputException;
import org.levelfield.read.RawRecord;

/// The records of a JSON input, one after the other, in one buffer that is used again.
///
/// Four layouts are one to the caller: JSON Lines; one array of records; objects whose members are arrays of records
/// (saved answers of a service), where [#label()] is the member's key; objects one after the other over several lines.
/// JSON Lines is cut at newlines, which cannot stand inside a value, so a broken line costs one record; the others are
/// cut where brackets balance. A record longer than the limit is not held: [#overlong()] says so and
/// [RawRecord#writeTo] streams it, once. Where the input breaks off, all whole records come before its exception.
public final class JsonRecords implements RawRecord {

    /// The longest record that is parsed, bytes.
    public static final int MAX_RECORD = 64 << 20;

    private final String input;
    private final int maxRecord;
    private final JsonBuffer data;

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
        this.maxRecord = maxRecord;
        data = new JsonBuffer(in, bufferSize, maxRecord);
        next = data.passMark();
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
        return data.bytes;
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
        out.write(data.bytes, from, to - from);
        while (overlongPending) {
            data.dropBefore(data.filled);
            from = 0;
            to = 0;
            next = 0;
            boolean end = !data.more();
            boolean lines = layout instanceof JsonLayout.Lines;
            int found = rest ? JsonValueEnd.OPEN : lines ? newlineOrOpen() : valueEnd.find(data.bytes, 0, data.filled);
            int stop = found == JsonValueEnd.OPEN ? data.filled : found;
            out.write(data.bytes, 0, stop);
            if (end || found != JsonValueEnd.OPEN) {
                overlongPending = false;
                lineAtNext += lines ? 1 : valueEnd.newlines();
                next = lines ? Math.min(stop + 1, data.filled) : stop;
            }
        }
    }

    private int newlineOrOpen() {
        int newline = JsonBytes.newline(data.bytes, 0, data.filled);
        return newline == data.filled ? JsonValueEnd.OPEN : newline;
    }

    /// The next line that is not blank; for JSON Lines.
    boolean nextLine() throws IOException {
        while (true) {
            begin();
            int searched = from;
            int newline;
            while ((newline = JsonBytes.newline(data.bytes, searched, data.filled)) == data.filled && !data.exhausted) {
                if (data.filled - from >= maxRecord) {
                    stayOpen();
                    return true;
                }
                searched = data.filled - from;
                keepFrom(from);
                data.more();
            }
            to = newline;
            boolean cut = newline == data.filled && data.failure != null;
            next = Math.min(newline + 1, data.filled);
            lineAtNext++;
            trim();
            if (cut && data.failure != null) {
                throw data.failure;
            }
            if (to > from) {
                return true;
            }
            if (data.exhausted && next >= data.filled) {
                return false;
            }
        }
    }

    private void trim() {
        while (from < to && blank(data.bytes[from])) {
            from++;
        }
        while (to > from && blank(data.bytes[to - 1])) {
            to--;
        }
        offset = data.consumed + from;
    }

    /// The next byte that is not white space, without passing it; -1 at the end.
    int peek() throws IOException {
        int c = peekAhead();
        if (c == -1 && data.failure != null) {
            restFrom();
            throw data.failure;
        }
        return c;
    }

    /// Like [#peek()], where a break of the input is left for later.
    int peekAhead() throws IOException {
        while (true) {
            while (next < data.filled) {
                byte c = data.bytes[next];
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
            if (!data.more()) {
                to = data.filled;
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
        while ((end = valueEnd.find(data.bytes, searched, data.filled)) == JsonValueEnd.OPEN) {
            if (data.filled - from >= maxRecord) {
                stayOpen();
                return;
            }
            searched = data.filled - from;
            keepFrom(from);
            if (!data.more()) {
                to = data.filled;
                next = data.filled;
                throw data.failure != null
                        ? data.failure
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
        offset = data.consumed + from;
    }

    private void stayOpen() {
        to = data.filled;
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
        to = data.filled;
    }

    /// Reads on without moving, up to so many bytes; false if there is nothing more to look at.
    boolean readAhead(int enough) throws IOException {
        return data.filled - next < Math.min(enough, maxRecord) && data.more();
    }

    int nextPlace() {
        return next;
    }

    int filledPlace() {
        return data.filled;
    }

    private void keepFrom(int place) {
        data.dropBefore(place);
        next -= place;
        from -= place;
        to -= place;
    }

    private static boolean blank(byte c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }
}
