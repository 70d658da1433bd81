package org.levelfield.read.json;

import java.io.IOException;
import java.io.InputStream;
import org.levelfield.read.InputException;
import org.levelfield.read.InputFile;
import org.levelfield.read.RecordReader;
import org.levelfield.read.RecordSink;

/// What the readers of JSON formats share: records are cut, broken ones put aside with their reason, the rest of the
/// work is one method.
public abstract class JsonRecordReader implements RecordReader {

    /// Reads one record.
    ///
    /// @param cursor stands before the record
    /// @throws JsonException if the record is not the JSON that it should be; it is put aside
    protected abstract void record(JsonCursor cursor, JsonRecords records, RecordSink sink);

    @Override
    public final void read(InputFile input, RecordSink sink) throws IOException {
        try (InputStream in = input.open()) {
            JsonRecords records = new JsonRecords(input.name(), in);
            JsonCursor cursor = new JsonCursor();
            while (next(records, sink)) {
                if (records.overlong()) {
                    sink.reject(
                            "overlong-record",
                            "the record is longer than " + (JsonRecords.MAX_RECORD >> 20) + " MiB",
                            records);
                } else {
                    one(cursor, records, sink);
                }
            }
        }
    }

    private static boolean next(JsonRecords records, RecordSink sink) throws IOException {
        try {
            return records.next();
        } catch (InputException e) {
            // between two records there is nothing to put aside
            if (records.to() > records.from()) {
                sink.reject(e.reason(), e.detail(), records);
            }
            throw e;
        }
    }

    private void one(JsonCursor cursor, JsonRecords records, RecordSink sink) {
        try {
            record(cursor.over(records.bytes(), records.from(), records.to()), records, sink);
        } catch (JsonException e) {
            sink.reject(e.reason(), e.detail(), records);
        }
    }
}
