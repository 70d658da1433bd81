package org.levelfield.read.json;

import java.io.IOException;
import org.levelfield.read.InputException;

/// How records lie in a JSON input.
sealed interface JsonLayout {

    boolean next() throws IOException;

    default String label() {
        return "";
    }

    /// Decides by the first value: an array holds records; of an object, [FirstObject] tells what it is.
    static JsonLayout of(JsonRecords records) throws IOException {
        int c = records.peekAhead();
        if (c == '[') {
            records.pass();
            return new Elements(records);
        }
        if (c != '{') {
            return new Lines(records);
        }
        return switch (FirstObject.of(records)) {
            case LINE -> new Lines(records);
            case RECORD -> new Values(records);
            case ENVELOPE -> new Members(records);
        };
    }

    /// One record a line.
    record Lines(JsonRecords records) implements JsonLayout {
        @Override
        public boolean next() throws IOException {
            return records.nextLine();
        }
    }

    /// Records one after the other, over as many lines as they like.
    record Values(JsonRecords records) implements JsonLayout {
        @Override
        public boolean next() throws IOException {
            int c = records.peek();
            if (c != -1 && c != '{') {
                throw records.brokenRest("a record was expected");
            }
            if (c == '{') {
                records.nextValue();
            }
            return c == '{';
        }
    }

    /// One array.
    final class Elements implements JsonLayout {
        private final JsonRecords records;
        private boolean first = true;
        private boolean ended;

        Elements(JsonRecords records) {
            this.records = records;
        }

        @Override
        public boolean next() throws IOException {
            if (ended) {
                return false;
            }
            int c = records.peek();
            if (c == ',' && !first) {
                records.pass();
                c = records.peek();
            } else if (!first && c != ']' && c != -1) {
                throw records.brokenRest("a comma was expected");
            }
            if (c == -1) {
                throw new InputException("truncated", "the array of records has no end");
            }
            if (c == ']') {
                records.pass();
                ended = true;
                return false;
            }
            if (c == ',' || c == '}' || c == ':') {
                throw records.brokenRest("a record was expected");
            }
            first = false;
            records.nextValue();
            return true;
        }
    }

    /// Objects of arrays, one or more; members that are no arrays are passed.
    final class Members implements JsonLayout {
        private final JsonRecords records;
        private String label = "";
        private boolean inside;
        private Elements elements;

        Members(JsonRecords records) {
            this.records = records;
            this.elements = new Elements(records);
            records.pass();
        }

        @Override
        public String label() {
            return label;
        }

        @Override
        public boolean next() throws IOException {
            while (true) {
                if (inside && elements.next()) {
                    return true;
                }
                inside = false;
                int c = records.peek();
                if (c == ',') {
                    records.pass();
                    c = records.peek();
                }
                if (c == '}') {
                    records.pass();
                    if (!another()) {
                        return false;
                    }
                } else {
                    member(c);
                }
            }
        }

        /// Pages of answers may be saved one after the other.
        private boolean another() throws IOException {
            int c = records.peek();
            if (c == '{') {
                records.pass();
                return true;
            }
            if (c != -1) {
                throw records.brokenRest("an object of records was expected");
            }
            return false;
        }

        private void member(int c) throws IOException {
            if (c == -1) {
                throw new InputException("truncated", "the object of records has no end");
            }
            if (c != '"') {
                throw records.brokenRest("a key was expected");
            }
            records.nextValue();
            label = key();
            if (records.peek() != ':') {
                throw records.brokenRest("a colon was expected");
            }
            records.pass();
            c = records.peek();
            if (c == '[') {
                records.pass();
                elements = new Elements(records);
                inside = true;
            } else if (c == ',' || c == '}' || c == ']') {
                throw records.brokenRest("a value was expected");
            } else {
                records.skipValue();
            }
        }

        private String key() throws InputException {
            try {
                JsonCursor cursor = new JsonCursor().over(records.bytes(), records.from(), records.to());
                cursor.string();
                return cursor.lastString();
            } catch (JsonException e) {
                throw new InputException(e.reason(), "a key on line " + records.line() + ": " + e.detail());
            }
        }
    }
}
