package org.levelfield.read.concepts;

import java.io.IOException;
import java.io.InputStream;
import org.levelfield.model.GivenConcept;
import org.levelfield.read.InputFile;
import org.levelfield.read.RawRecord;
import org.levelfield.read.RecordReader;
import org.levelfield.read.RecordSink;
import org.levelfield.read.Sample;
import org.levelfield.read.TextLines;
import org.levelfield.text.TextWords;

/// A list of concepts: UTF-8, one a line, blank lines passed. Any text could be such a list, so it is never recognised
/// by
/// content: the user says what it is.
///
/// Put aside are lines that are not UTF-8, that are too long to be a name, or that hold neither letter nor digit.
public final class ConceptLines implements RecordReader {

    @Override
    public String format() {
        return "concept-list";
    }

    @Override
    public boolean recognises(Sample sample) {
        return false;
    }

    @Override
    public void read(InputFile input, RecordSink sink) throws IOException {
        TextWords words = new TextWords();
        try (InputStream in = input.open()) {
            TextLines lines = new TextLines(in);
            while (lines.next()) {
                line(lines, words, sink);
            }
            lines.end();
        }
    }

    private static void line(TextLines lines, TextWords words, RecordSink sink) {
        String name = lines.text().strip();
        if (lines.problem() == null && name.isEmpty()) {
            return;
        }
        RawRecord raw = RawRecord.of(lines.bytes(), lines.line(), lines.offset());
        String problem = lines.problem();
        if (problem != null) {
            sink.reject(problem, "the line is not whole text in UTF-8", raw);
            return;
        }
        if (name.length() > GivenConcept.LONGEST) {
            sink.reject(
                    "overlong-concept",
                    "%,d characters; a concept has up to %d".formatted(name.length(), GivenConcept.LONGEST),
                    raw);
            return;
        }
        words.cut(name);
        if (words.size() == 0) {
            sink.reject("no-words", "the line holds neither letter nor digit", raw);
            return;
        }
        sink.givenConcept(new GivenConcept(name), raw);
    }
}
