package org.levelfield.read.bibtex;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jspecify.annotations.Nullable;
import org.levelfield.read.InputFile;
import org.levelfield.read.RawRecord;
import org.levelfield.read.RecordReader;
import org.levelfield.read.RecordSink;
import org.levelfield.read.Sample;
import org.levelfield.read.TextLines;

/// BibTeX: entries are cut out of the text first and parsed one by one, so that a broken one costs one. Abbreviations
/// (`@string`) hold from where they stand; `@comment` and `@preamble` are passed.
public final class BibTex implements RecordReader {

    private static final Pattern ENTRY = Pattern.compile("(?m)^\\s*@\\s*[A-Za-z]+\\s*[{(]");

    @Override
    public String format() {
        return "bibtex";
    }

    @Override
    public boolean recognises(Sample sample) {
        boolean other = sample.startsWith("{") || sample.startsWith("[") || sample.startsWith("<");
        return !other && ENTRY.matcher(sample.text()).find();
    }

    @Override
    public void read(InputFile input, RecordSink sink) throws IOException {
        Map<String, String> abbreviations = new HashMap<>();
        try (InputStream in = input.open()) {
            TextLines lines = new TextLines(in);
            BibEntries entries = new BibEntries(lines);
            while (entries.next()) {
                switch (entries.kind()) {
                    case "comment", "preamble" -> {}
                    case "string" -> abbreviation(entries, abbreviations, sink);
                    default -> entry(entries, abbreviations, sink);
                }
            }
            lines.end();
        }
    }

    private static void abbreviation(BibEntries entries, Map<String, String> abbreviations, RecordSink sink) {
        BibTeXDatabase parsed = parsed(entries, abbreviations, sink);
        if (parsed != null) {
            for (BibTeXString string : parsed.getStrings().values()) {
                abbreviations.put(string.getKey().getValue(), string.getValue().toUserString());
            }
        }
    }

    private static void entry(BibEntries entries, Map<String, String> abbreviations, RecordSink sink) {
        BibTeXDatabase parsed = parsed(entries, abbreviations, sink);
        if (parsed == null) {
            return;
        }
        RawRecord raw = entries.raw();
        if (parsed.getEntries().isEmpty() || entries.text().matches("(?s)@\\s*\\w+\\s*[{(]\\s*,.*")) {
            sink.reject("no-key", "the entry has no key", raw);
            return;
        }
        BibWork work = new BibWork(parsed.getEntries().values().iterator().next());
        if (work.title() == null) {
            sink.reject("no-title", "the entry has no title", raw);
        } else {
            sink.work(work.finish(), raw);
        }
    }

    /// The entry by itself; `null` if it was put aside.
    private static @Nullable BibTeXDatabase parsed(
            BibEntries entries, Map<String, String> abbreviations, RecordSink sink) {
        RawRecord raw = entries.raw();
        String problem = entries.raw().problem();
        if (problem != null) {
            sink.reject(problem, "the entry on line " + raw.line() + " is cut off or not valid UTF-8", raw);
            return null;
        }
        if (!entries.complete()) {
            sink.reject("broken-bibtex", "the entry that begins on line " + raw.line() + " has no end", raw);
            return null;
        }
        try {
            BibTeXParser parser = new Lenient();
            abbreviations.forEach(parser::addMacro);
            return parser.parse(new StringReader(braced(entries.text())));
        } catch (ParseException | TokenMgrException | ObjectResolutionException e) {
            String what = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            sink.reject("broken-bibtex", "the entry on line " + raw.line() + ": " + what, raw);
            return null;
        }
    }

    /// jbibtex knows no parentheses around an entry.
    private static String braced(String entry) {
        int open = entry.indexOf('(');
        int brace = entry.indexOf('{');
        boolean parentheses = open >= 0 && (brace < 0 || open < brace) && entry.endsWith(")");
        return parentheses
                ? entry.substring(0, open) + "{" + entry.substring(open + 1, entry.length() - 1) + "}"
                : entry;
    }

    /// Abbreviations and cross references that are not defined here are no reason to lose an entry.
    private static final class Lenient extends BibTeXParser {

        Lenient() throws ParseException, TokenMgrException {}

        @Override
        public void checkStringResolution(Key key, @Nullable BibTeXString string) {}

        @Override
        public void checkCrossReferenceResolution(Key key, @Nullable BibTeXEntry entry) {}
    }
}
