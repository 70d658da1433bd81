package org.levelfield.read.bibtex;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.levelfield.model.Work;
import org.levelfield.read.InputFile;
import org.levelfield.read.RawRecord;
import org.levelfield.read.RecordReader;
import org.levelfield.read.RecordSink;
import org.levelfield.read.Sample;
import org.levelfield.text.Identifiers;

/// The bibliography that BibTeX or Biber writes for LaTeX (`.bbl`). BibTeX's styles print authors, title and the rest
/// in
/// blocks parted by `\newblock`, IEEE's put the title in quotes; Biber writes fields by name.
public final class Bbl implements RecordReader {

    private static final Pattern ITEM = Pattern.compile("\\\\bibitem\\s*(?:%\\s*)?(?:\\[|\\{)");
    private static final Pattern ENTRY = Pattern.compile("(?s)\\\\entry\\{([^{}]*)}\\{(\\w*)}(.*?)\\\\endentry");
    private static final Pattern FIELD = Pattern.compile("(?s)\\\\(?:field|strng|list)\\{(\\w+)}(?:\\{\\d+})?\\{");
    private static final Pattern VERB = Pattern.compile("(?s)\\\\verb\\{(\\w+)}\\s*\\\\verb\\s+(\\S+)\\s*\\\\endverb");
    private static final Pattern FAMILY = Pattern.compile("family=\\{?([^{},]+|\\{[^{}]*})}?,");
    private static final Pattern QUOTED = Pattern.compile("(?s)``(.{4,400}?)''");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.:/-])((?:19|20)\\d\\d)[a-z]?(?![\\d/:])");
    private static final Pattern DOI = Pattern.compile("\\b10\\.\\d{4,9}/[^\\s{},]+");

    @Override
    public String format() {
        return "bbl";
    }

    @Override
    public boolean recognises(Sample sample) {
        return sample.text().contains("\\bibitem") || sample.text().contains("\\entry{");
    }

    @Override
    public void read(InputFile input, RecordSink sink) throws IOException {
        String text;
        try (InputStream in = input.open()) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        if (text.contains("\\entry{")) {
            readBiber(text, sink);
        } else {
            readItems(text, sink);
        }
    }

    private static void readBiber(String text, RecordSink sink) {
        int[] ends = lineEnds(text);
        Matcher entry = ENTRY.matcher(text);
        while (entry.find()) {
            String body = entry.group(3);
            Work.Draft work = new Work.Draft();
            work.id = "bbl:" + entry.group(1);
            Matcher family = FAMILY.matcher(body);
            while (family.find()) {
                work.author(LatexText.unicode(family.group(1)), List.of());
            }
            Matcher field = FIELD.matcher(body);
            while (field.find()) {
                String value = LatexText.unicode(braced(body, field.end() - 1));
                switch (field.group(1)) {
                    case "title" -> work.title = value;
                    case "journaltitle", "booktitle" -> work.source = value;
                    case "year" -> work.year = year(value);
                    default -> {}
                }
            }
            Matcher verb = VERB.matcher(body);
            while (verb.find()) {
                switch (verb.group(1)) {
                    case "doi" -> work.doi = Identifiers.doi(verb.group(2));
                    case "eprint" -> work.arxivId = Identifiers.arxiv(verb.group(2));
                    default -> {}
                }
            }
            put(work, RawRecord.of(entry.group(), line(ends, entry.start()), entry.start()), sink);
        }
    }

    private static void readItems(String text, RecordSink sink) {
        int[] ends = lineEnds(text);
        Matcher item = ITEM.matcher(text);
        List<Integer> starts = new ArrayList<>();
        while (item.find()) {
            starts.add(item.start());
        }
        for (int i = 0; i < starts.size(); i++) {
            int from = starts.get(i);
            String end = i + 1 < starts.size() ? text.substring(from, starts.get(i + 1)) : text.substring(from);
            String body = end.replaceFirst("(?s)\\\\end\\{thebibliography}.*", "");
            put(item(body), RawRecord.of(body, line(ends, from), from), sink);
        }
    }

    private static Work.Draft item(String item) {
        int at = "\\bibitem".length();
        at = skipSpace(item, at);
        String label = "";
        if (at < item.length() && item.charAt(at) == '[') {
            int end = closing(item, at, '[', ']');
            label = item.substring(at, end);
            at = skipSpace(item, end);
        }
        String key = braced(item, at);
        String body = item.substring(Math.min(item.length(), at + key.length() + 2));
        String[] blocks = body.split("\\\\newblock", -1);
        Work.Draft work = new Work.Draft();
        work.id = "bbl:" + (key.isBlank() ? "?" : key.strip());
        Matcher quoted = QUOTED.matcher(body);
        if (quoted.find()) {
            authors(body.substring(0, quoted.start()), work);
            work.title = trimmed(quoted.group(1));
            work.source = trimmed(body.substring(quoted.end()));
        } else if (blocks.length > 1) {
            authors(blocks[0], work);
            work.title = trimmed(blocks[1]);
            work.source = blocks.length > 2 ? trimmed(blocks[2].replaceFirst("^\\s*In\\s+", "")) : null;
        }
        Matcher labelled = YEAR.matcher(label);
        work.year = labelled.find() ? Integer.valueOf(labelled.group(1)) : lastYear(body);
        Matcher doi = DOI.matcher(body);
        work.doi = doi.find() ? Identifiers.doi(doi.group().replaceFirst("[.;)]+$", "")) : null;
        work.arxivId = body.toLowerCase(java.util.Locale.ROOT).contains("arxiv") ? Identifiers.arxiv(body) : null;
        return work;
    }

    private static void put(Work.Draft work, RawRecord raw, RecordSink sink) {
        if (work.title == null || work.title.isBlank()) {
            sink.reject("no-title", "the entry on line " + raw.line() + " shows no title", raw);
        } else {
            sink.work(work.finish(), raw);
        }
    }

    private static void authors(String block, Work.Draft work) {
        for (String name : LatexText.unicode(block).split(",\\s+and\\s+|\\s+and\\s+|,\\s*|;\\s*", -1)) {
            String bare = name.replaceAll("et al\\.?|[.,]+$", "").strip();
            if (bare.length() > 1 && !bare.matches("(?:\\p{Lu}\\.?[\\s~-]?)+|Jr|Sr|eds?")) {
                work.author(bare, List.of());
            }
        }
    }

    private static String trimmed(String latex) {
        return LatexText.unicode(latex.replaceAll("\\\\(?:emph|textit|textbf|em|it|bf|path|url)\\b", " "))
                .replaceAll("\\s+", " ")
                .strip()
                .replaceFirst("[.,]+$", "");
    }

    private static @Nullable Integer lastYear(String text) {
        Matcher matcher = YEAR.matcher(text.replaceAll("(?i)arxiv\\S*", " "));
        @Nullable Integer last = null;
        while (matcher.find()) {
            last = Integer.valueOf(matcher.group(1));
        }
        return last;
    }

    private static @Nullable Integer year(String text) {
        Matcher matcher = YEAR.matcher(text);
        return matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '%')) {
            at++;
        }
        return at;
    }

    /// What stands between the brace at a place and the one that closes it; to the end where none does.
    private static String braced(String text, int open) {
        if (open >= text.length() || text.charAt(open) != '{') {
            return "";
        }
        return text.substring(open + 1, Math.max(open + 1, closing(text, open, '{', '}') - 1));
    }

    /// The place after the sign that closes the one at `open`.
    private static int closing(String text, int open, char opens, char closes) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == opens ? 1 : c == closes ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    private static int[] lineEnds(String text) {
        return IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) == '\n')
                .toArray();
    }

    private static long line(int[] lineEnds, int at) {
        // a place that begins an entry is no line end, so the search gives where one would stand
        return -Arrays.binarySearch(lineEnds, at);
    }
}
