package org.levelfield.read.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Walks one JSON value on its bytes. The caller asks for what it expects next and skips what it does not want, so a
/// record costs what is wanted of it. Nothing is kept but a position; the cursor is used again for every record.
///
/// An object is read as
/// ```
/// cursor.object();
/// while (cursor.key(KEYS)) {
///     switch (cursor.keyIndex()) {
///         case TITLE -> title = cursor.text();
///         default -> cursor.skip();
///     }
/// }
/// ```
/// Every method throws [JsonException] where the bytes are not what was asked for. What is skipped is checked for
/// balance only, as on-demand parsers do.
public final class JsonCursor {

    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");
    private static final Set<String> ABSENT = Set.of("null", "NaN", "Infinity", "-Infinity");
    private static final byte[] EMPTY = new byte[0];

    private byte[] bytes = EMPTY;
    private int start;
    private int position;
    private int end;
    private boolean first;
    private int keyIndex = -1;
    private int stringFrom;
    private int stringTo;
    private boolean stringEscaped;
    private final InvertedIndex invertedIndex = new InvertedIndex();

    /// Starts over on the value in these bytes.
    public JsonCursor over(byte[] record, int from, int to) {
        bytes = record;
        start = from;
        position = from;
        end = to;
        first = false;
        return this;
    }

    /// Enters an object.
    public void object() {
        expect('{');
        first = true;
    }

    /// Enters an array.
    public void array() {
        expect('[');
        first = true;
    }

    /// Moves to the next key of the object and past its colon; false at the object's end.
    public boolean key(JsonKeys keys) {
        if (closed('}')) {
            return false;
        }
        string();
        keyIndex = stringEscaped ? -1 : keys.find(bytes, stringFrom, stringTo);
        expect(':');
        return true;
    }

    /// Like [#key(JsonKeys)] where every key counts: the key is left for [#lastString()].
    public boolean anyKey() {
        if (closed('}')) {
            return false;
        }
        string();
        expect(':');
        return true;
    }

    /// The place of the last key in its [JsonKeys], or -1 for any other.
    public int keyIndex() {
        return keyIndex;
    }

    /// Moves to the next element of the array; false at its end.
    public boolean element() {
        return !closed(']');
    }

    /// Whether the next value is of this kind: `{`, `[`, `"`, `t`, `f`, `n` or `0` for a number.
    public boolean next(char kind) {
        int c = peek();
        return kind == '0' ? c == '-' || (c >= '0' && c <= '9') : c == kind;
    }

    /// Passes a `null` if one stands here.
    public boolean nothing() {
        if (peek() != 'n') {
            return false;
        }
        literal("null");
        return true;
    }

    /// A string, or `null` where JSON has null; numbers and truth values come as their text, as identifiers do in some
    /// sources. Blank strings count as absent, and so do NaN and Infinity, which Python writes although JSON has none.
    public @Nullable String text() {
        int c = peek();
        if (c == '"') {
            string();
            String value = lastString();
            return value.isBlank() ? null : value;
        }
        if (c == '{' || c == '[') {
            throw broken("a string was expected");
        }
        int from = position;
        skip();
        String value = new String(bytes, from, position - from, StandardCharsets.UTF_8);
        if (ABSENT.contains(value)) {
            return null;
        }
        if (!value.equals("true")
                && !value.equals("false")
                && !NUMBER.matcher(value).matches()) {
            throw broken("'" + value + "' is no value");
        }
        return value;
    }

    /// The strings of an array, without nulls and blanks; one string alone, or null, counts as an array.
    public List<String> texts() {
        List<String> values = new ArrayList<>(4);
        if (peek() != '[') {
            add(values, text());
            return values;
        }
        array();
        while (element()) {
            add(values, text());
        }
        return values;
    }

    private static void add(List<String> values, @Nullable String value) {
        if (value != null) {
            values.add(value);
        }
    }

    /// The text behind an inverted index (`{"token":[positions]}`), or `null` where JSON has null or an empty object.
    public @Nullable String invertedText() {
        return invertedIndex.text(this);
    }

    /// A whole number, or `null` where JSON has null or an empty string; a numeric string counts.
    public @Nullable Integer integer() {
        Double value = number();
        if (value == null) {
            return null;
        }
        if (value != Math.rint(value) || Math.abs(value) > Integer.MAX_VALUE) {
            throw broken("a whole number was expected, not " + value);
        }
        return value.intValue();
    }

    /// A number, or `null` where JSON has null or an empty string; a numeric string counts.
    public @Nullable Double number() {
        int from = skipSpace();
        long value = 0;
        int p = from;
        while (p < end && bytes[p] >= '0' && bytes[p] <= '9' && p - from < 15) {
            value = value * 10 + (bytes[p++] - '0');
        }
        boolean plain = p > from && (p == end || ",]} \r\n\t".indexOf(bytes[p]) >= 0);
        if (plain) {
            position = p;
            first = false;
            return (double) value;
        }
        String text = text();
        if (text == null) {
            return null;
        }
        String bare = text.strip();
        if (ABSENT.contains(bare)) {
            return null;
        }
        if (!NUMBER.matcher(bare).matches()) {
            throw broken("a number was expected, not '" + text + "'");
        }
        return Double.valueOf(bare);
    }

    /// A truth value; null counts as false.
    public boolean truth() {
        int c = peek();
        literal(c == 't' ? "true" : c == 'n' ? "null" : "false");
        return c == 't';
    }

    /// Passes a string and leaves it for [#lastString()] or [#lastBytes].
    public void string() {
        if (peek() != '"') {
            throw broken("a string was expected");
        }
        int from = position + 1;
        int p = JsonBytes.quoteOrBackslash(bytes, from, end);
        stringEscaped = false;
        while (p < end && bytes[p] == '\\') {
            stringEscaped = true;
            p = p + 2 > end ? end : JsonBytes.quoteOrBackslash(bytes, p + 2, end);
        }
        if (p >= end) {
            throw broken("a string has no end");
        }
        stringFrom = from;
        stringTo = p;
        position = p + 1;
        first = false;
    }

    /// The string last passed.
    public String lastString() {
        return JsonText.of(bytes, stringFrom, stringTo, stringEscaped, start);
    }

    /// Copies the string last passed, unescaped, to the end of `target` at `at`; the new end is returned.
    int lastBytes(byte[] target, int at) {
        if (stringEscaped) {
            byte[] text = lastString().getBytes(StandardCharsets.UTF_8);
            System.arraycopy(text, 0, target, at, text.length);
            return at + text.length;
        }
        System.arraycopy(bytes, stringFrom, target, at, stringTo - stringFrom);
        return at + stringTo - stringFrom;
    }

    /// An upper bound of the bytes that the string last passed takes.
    int lastLength() {
        return stringTo - stringFrom;
    }

    /// Passes a value, whatever it is.
    public void skip() {
        int c = peek();
        if (c == '"') {
            string();
        } else if (c == '{' || c == '[') {
            skipNested();
        } else {
            if (c != 't' && c != 'f' && c != 'n' && c != 'N' && c != 'I' && c != '-' && (c < '0' || c > '9')) {
                throw broken("a value was expected");
            }
            while (position < end && ",]}: \r\n\t\"{[".indexOf(bytes[position]) < 0) {
                position++;
            }
            first = false;
        }
    }

    /// Leaves the object or array last entered, whatever members are left in it. The cursor must stand between members.
    public void leave() {
        skipTo(NestedValue.end(bytes, position, end, 1));
    }

    private void skipNested() {
        skipTo(NestedValue.end(bytes, position, end));
    }

    private void skipTo(int after) {
        if (after < 0) {
            throw broken("an object or array has no end");
        }
        position = after;
        first = false;
    }

    /// The place after what was passed.
    int position() {
        return position;
    }

    /// Checks that nothing follows the value.
    public void done() {
        if (skipSpace() < end) {
            throw broken("something follows the value");
        }
    }

    private boolean closed(char close) {
        int c = peek();
        if (c == close) {
            position++;
            first = false;
            return true;
        }
        if (!first) {
            if (c != ',') {
                throw broken("a comma or " + close + " was expected");
            }
            position++;
        }
        first = false;
        return false;
    }

    private void expect(char c) {
        if (peek() != c) {
            throw broken("'" + c + "' was expected");
        }
        position++;
    }

    private void literal(String literal) {
        int length = literal.length();
        boolean same = position + length <= end;
        for (int i = 0; same && i < length; i++) {
            same = bytes[position + i] == literal.charAt(i);
        }
        if (!same) {
            throw broken(literal + " was expected");
        }
        position += length;
        first = false;
    }

    private int peek() {
        int p = skipSpace();
        return p < end ? bytes[p] : -1;
    }

    private int skipSpace() {
        int p = position;
        while (p < end
                && bytes[p] <= ' '
                && (bytes[p] == ' ' || bytes[p] == '\n' || bytes[p] == '\r' || bytes[p] == '\t')) {
            p++;
        }
        position = p;
        return p;
    }

    JsonException broken(String message) {
        return new JsonException("broken-json", message, position - start);
    }
}
