package org.levelfield.read.bibtex;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXEntry;
import org.jspecify.annotations.Nullable;
import org.levelfield.model.Work;
import org.levelfield.text.Identifiers;

/// The work behind a parsed entry. BibLaTeX's field names count as well.
final class BibWork {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:1[5-9]|20)\\d\\d)(?!\\d)");
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d){0,2}");

    /// OpenAlex's types; what is not here is `other`.
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("article", "article"),
            Map.entry("inproceedings", "article"),
            Map.entry("conference", "article"),
            Map.entry("unpublished", "preprint"),
            Map.entry("online", "preprint"),
            Map.entry("incollection", "book-chapter"),
            Map.entry("inbook", "book-chapter"),
            Map.entry("book", "book"),
            Map.entry("proceedings", "book"),
            Map.entry("phdthesis", "dissertation"),
            Map.entry("mastersthesis", "dissertation"),
            Map.entry("thesis", "dissertation"),
            Map.entry("techreport", "report"),
            Map.entry("report", "report"),
            Map.entry("dataset", "dataset"));

    private final Map<String, String> fields = new HashMap<>();
    private final String kind;
    private final String key;

    BibWork(BibTeXEntry entry) {
        kind = entry.getType().getValue().toLowerCase(Locale.ROOT);
        key = entry.getKey().getValue();
        entry.getFields().forEach((name, value) -> {
            String text = value.toUserString().strip();
            if (!text.isEmpty()) {
                fields.put(name.getValue().toLowerCase(Locale.ROOT), text);
            }
        });
    }

    @Nullable
    String title() {
        String title = text("title");
        String subtitle = text("subtitle");
        return title == null || subtitle == null ? title : title + ": " + subtitle;
    }

    Work finish() {
        Work.Draft work = new Work.Draft();
        work.id = "bibtex:" + key;
        work.title = title();
        work.abstractText = text("abstract");
        when(work);
        where(work);
        String url = fields.get("url");
        work.url = url == null ? null : LatexText.address(url);
        String doi = fields.get("doi");
        work.doi = doi == null ? null : Identifiers.doi(LatexText.address(doi));
        work.arxivId = arxiv(work.doi, work.url);
        String type = TYPES.getOrDefault(kind, "other");
        work.type = type.equals("other") && work.arxivId != null ? "preprint" : type;
        String author = fields.get("author");
        if (author != null) {
            BibNames.of(author).forEach(name -> work.author(name, List.of()));
        }
        String keywords = text("keywords");
        if (keywords != null) {
            for (String keyword : keywords.split(keywords.indexOf(';') >= 0 ? ";" : ",", -1)) {
                if (!keyword.isBlank()) {
                    work.keywords.add(new Work.Keyword(keyword.strip(), null));
                }
            }
        }
        return work.finish();
    }

    private void when(Work.Draft work) {
        String date = fields.get("date");
        work.date = date != null && DATE.matcher(date).matches() ? date : null;
        Matcher year = YEAR.matcher(fields.getOrDefault("year", date == null ? "" : date));
        work.year = year.find() ? Integer.valueOf(year.group(1)) : null;
    }

    private void where(Work.Draft work) {
        String journal = text("journal") == null ? text("journaltitle") : text("journal");
        String booktitle = text("booktitle");
        if (journal != null) {
            work.source = journal;
            work.sourceType = "journal";
        } else if (booktitle != null) {
            work.source = booktitle;
            work.sourceType = TYPES.getOrDefault(kind, "").equals("article") ? "conference" : "book";
        }
    }

    /// An eprint is arXiv's where the entry says so, or does not say whose it is.
    private @Nullable String arxiv(@Nullable String doi, @Nullable String url) {
        String archive = fields.getOrDefault("archiveprefix", fields.getOrDefault("eprinttype", "arxiv"));
        String eprint = archive.equalsIgnoreCase("arxiv") ? Identifiers.arxiv(fields.get("eprint")) : null;
        if (eprint != null) {
            return eprint;
        }
        String named = Identifiers.arxivIn(doi, url);
        String journal = fields.getOrDefault("journal", fields.getOrDefault("howpublished", ""));
        boolean inArxiv = journal.toLowerCase(Locale.ROOT).contains("arxiv");
        return named == null && inArxiv ? Identifiers.arxiv(journal) : named;
    }

    private @Nullable String text(String field) {
        String value = fields.get(field);
        String text = value == null ? "" : LatexText.unicode(value);
        return text.isEmpty() ? null : text;
    }
}
