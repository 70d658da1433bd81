package org.levelfield.audit.reference;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levelfield.read.InputFile;
import org.levelfield.text.Identifiers;

/// Titles, or whole citations, one a line. Numbers and bullets at the start go. Of a whole citation, every sentence may
/// be the title.
final class TitleLines {

    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-*\u2022]\\s+|\\[\\w{1,12}]\\s*|\\d{1,4}[.)]\\s+)");
    private static final Pattern QUOTED = Pattern.compile("[\"\u201c]([^\"\u201d]{8,300})[\"\u201d]");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.])((?:19|20)\\d\\d)(?![\\d.]*\\d)");
    private static final Pattern DOI = Pattern.compile("\\b10\\.\\d{4,9}/\\S+");
    private static final Pattern SENTENCE =
            Pattern.compile("(?<=[\\p{Ll}\\d?!)]{2})[.?!]\\s+|\\(\\d{4}[a-z]?\\)[.,:]?\\s+");

    /// A title is hardly longer.
    private static final int LONGEST = 2_000;

    /// Words of the shortest sentence that may be a title.
    private static final int LEAST_LETTERS = 8;

    private TitleLines() {}

    static List<Reference> read(InputFile file) throws IOException {
        List<Reference> references = new ArrayList<>();
        try (InputStream in = file.open()) {
            String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R", -1);
            for (int i = 0; i < lines.length; i++) {
                String line = BULLET.matcher(lines[i].replace("\uFEFF", ""))
                        .replaceFirst("")
                        .strip();
                if (!line.isEmpty()) {
                    references.add(of(String.valueOf(i + 1), line));
                }
            }
        }
        return references;
    }

    private static Reference of(String key, String line) {
        String text = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
        Set<String> titles = new LinkedHashSet<>();
        Matcher quoted = QUOTED.matcher(text);
        if (quoted.find()) {
            titles.add(quoted.group(1));
        }
        titles.add(text);
        for (String sentence : SENTENCE.split(text, -1)) {
            if (sentence.strip().length() >= LEAST_LETTERS) {
                titles.add(sentence.strip());
            }
        }
        Matcher year = YEAR.matcher(text);
        Matcher doi = DOI.matcher(text);
        boolean arxiv = text.toLowerCase(java.util.Locale.ROOT).contains("arxiv");
        return new Reference(
                key,
                List.copyOf(titles),
                List.of(),
                titles.size() > 1 && year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty(),
                Optional.empty(),
                doi.find()
                        ? Optional.ofNullable(Identifiers.doi(doi.group().replaceFirst("[.,;)]+$", "")))
                        : Optional.empty(),
                arxiv ? Optional.ofNullable(Identifiers.arxiv(text)) : Optional.empty(),
                "");
    }
}
