package org.levelfield.read.json;

import java.io.IOException;
import org.levelfield.read.InputException;

/// How records lie in a JSON input.
sealed interface JsonLayout {

    boolean next() throws IOException;

    default String label() {
        return "";
    }

    /// Decides by the first value: an array holds records; an object that ends on its own line is the first of JSON
    /// Lines; an object that runs on holds arrays of records, unless it is one record by itself.
    static JsonLayout of(JsonRecords records) throws IOException {
        int c = records.peek();
        if (c == '[') {
            records.pass();
            return new Elements(records);
        }
        if (c == '{' && !endsOnItsLine(records)) {
            records.pass();
            return new Members(records);
        }
        return new Lines(records);
    }

    private static boolean endsOnItsLine(JsonRecords records) throws IOException {
        int end = records.firstLineEnd();
        JsonCursor cursor = new JsonCursor().over(records.bytes(), records.nextPlace(), end);
        try {
            cursor.skip();
            return true;
        } catch (JsonException e) {
            // a first line that is a broken record is still a line, unless it opens an object and stops
            return end - records.nextPlace() > 200;
        }
    }

    /// One record a line.
    record Lines(JsonRecords records) implements JsonLayout {
        @Override
        public boolean next() throws IOException {
            return records.nextLine();
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
                records.restFrom();
                throw new InputException("broken-json", "a comma was expected on line " + records.line());
            }
            if (c == -1) {
                throw new InputException("truncated", "the array of records has no end");
            }
            if (c == ']') {
                records.pass();
                ended = true;
                return false;
            }
            first = false;
            records.nextValue();
            return true;
        }
    }

    /// One object of arrays; members that are no arrays are passed.
    final class Members implements JsonLayout {
        private final JsonRecords records;
        private String label = "";
        private boolean inside;
        private Elements elements;

        Members(JsonRecords records) {
            this.records = records;
            this.elements = new Elements(records);
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
                if (c == -1 || c == '}') {
                    return false;
                }
                records.nextValue();
                JsonCursor key = new JsonCursor().over(records.bytes(), records.from(), records.to());
                key.string();
                label = key.lastString();
                if (records.peek() != ':') {
                    throw new InputException("broken-json", "a colon was expected on line " + records.line());
                }
                records.pass();
                if (records.peek() == '[') {
                    records.pass();
                    elements = new Elements(records);
                    inside = true;
                } else {
                    records.nextValue();
                }
            }
        }
    }
}
