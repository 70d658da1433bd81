package org.levelfield.audit.reference;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levelfield.model.Work;
import org.levelfield.read.InputFile;
import org.levelfield.read.RawRecord;
import org.levelfield.read.RecordReader;
import org.levelfield.read.RecordSink;
import org.levelfield.read.Sample;
import org.levelfield.read.bibtex.Bbl;
import org.levelfield.read.bibtex.BibTex;

/// Reads a reference list, whatever of the known forms it has; which one is told by its content.
public final class ReferenceReader {

    private static final Pattern BROKEN_KEY = Pattern.compile("@\\s*[A-Za-z]+\\s*[{(]\\s*([^\\s,={}\"]+)\\s*,");
    private static final Pattern BROKEN_TITLE =
            Pattern.compile("(?is)\\btitle\\s*=\\s*[{\"]+(.{3,400}?)(?:[}\"]|\\n\\s*\\w+\\s*=)");
    private static final Pattern BROKEN_YEAR = Pattern.compile("(?i)\\b(?:year|date)\\s*=\\s*[{\"]?\\s*(\\d{4})");

    private ReferenceReader() {}

    /// @throws UncheckedIOException if the file cannot be read
    public static ReferenceList read(InputFile file) {
        try {
            Sample sample = file.sample();
            for (RecordReader reader : List.of(new BibTex(), new Bbl())) {
                if (reader.recognises(sample)) {
                    Collected collected = new Collected(reader.format() + ":");
                    reader.read(file, collected);
                    return new ReferenceList(reader.format(), collected.references, collected.unread);
                }
            }
            return new ReferenceList("titles", TitleLines.read(file), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Collected implements RecordSink {
        private final String prefix;
        private final List<Reference> references = new ArrayList<>();
        private final List<ReferenceList.Unread> unread = new ArrayList<>();

        Collected(String prefix) {
            this.prefix = prefix;
        }

        @Override
        public void work(Work work, RawRecord raw) {
            references.add(Reference.of(work, prefix));
        }

        /// Of a broken entry the key, title and year are looked for: a lost brace need not cost the reference.
        @Override
        public void reject(String reason, String detail, RawRecord raw) {
            String text = text(raw);
            Matcher title = BROKEN_TITLE.matcher(text);
            Matcher key = BROKEN_KEY.matcher(text);
            if (!title.find()) {
                unread.add(new ReferenceList.Unread(raw.line(), detail));
                return;
            }
            Matcher year = BROKEN_YEAR.matcher(text);
            String name = key.find() ? key.group(1) : "line " + raw.line();
            Reference bare = Reference.titled(name, title.group(1).replaceAll("\\s+", " "));
            references.add(new Reference(
                            bare.key(),
                            bare.titles(),
                            bare.authors(),
                            year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            "")
                    .noted("only its title could be read: " + detail.toLowerCase(Locale.ROOT)));
        }

        private static String text(RawRecord raw) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                raw.writeTo(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }
}
