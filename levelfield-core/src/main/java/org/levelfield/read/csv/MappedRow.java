package org.levelfield.read.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.levelfield.model.CodeLink;
import org.levelfield.model.Institution;
import org.levelfield.model.Work;
import org.levelfield.read.RecordSink;
import org.levelfield.text.Identifiers;

/// Makes records of a table's rows, field by field.
final class MappedRow {

    private final Mapping mapping;
    private final Map<String, Integer> places;

    MappedRow(Mapping mapping, Map<String, Integer> places) {
        this.mapping = mapping;
        this.places = Map.copyOf(places);
    }

    /// @throws CellException if the row cannot be used
    void read(CsvRow row, RecordSink sink) {
        switch (mapping.kind()) {
            case WORK -> sink.work(work(row), row.raw());
            case CODE_LINK -> sink.codeLink(codeLink(row), row.raw());
            case INSTITUTION -> sink.institution(institution(row), row.raw());
        }
    }

    private Work work(CsvRow row) {
        Work.Draft work = new Work.Draft();
        work.id = mapping.idPrefix() + required(row, "id");
        work.title = text(row, "title");
        List<String> authors = list(row, "authors");
        if (work.title == null && authors.isEmpty()) {
            throw new CellException("no-title", "the row has neither title nor authors");
        }
        work.doi = Identifiers.doi(text(row, "doi"));
        work.arxivId = Identifiers.arxiv(text(row, "arxiv"));
        work.abstractText = text(row, "abstract");
        work.year = integer(row, "year");
        work.date = text(row, "date");
        work.type = text(row, "type");
        work.language = text(row, "language");
        work.source = text(row, "venue");
        work.sourceType = text(row, "venueType");
        work.url = text(row, "url");
        String topic = text(row, "topic");
        work.topic = topic == null ? null : new Work.Topic(topic, null, null, null);
        work.citedByCount = integer(row, "citations");
        authorships(row, authors, work);
        work.sharedAffiliations.addAll(filled(list(row, "sharedAffiliations")));
        filled(list(row, "keywords")).forEach(keyword -> work.keywords.add(new Work.Keyword(keyword, null)));
        filled(list(row, "references")).forEach(reference -> work.references.add(mapping.idPrefix() + reference));
        return work.finish();
    }

    /// Affiliations stand in the order of the authors; a place may be empty, but each author has one.
    private void authorships(CsvRow row, List<String> authors, Work.Draft work) {
        List<String> affiliations = list(row, "affiliations");
        if (!affiliations.isEmpty() && affiliations.size() != authors.size()) {
            throw new CellException(
                    "misaligned-affiliations",
                    "the row has " + authors.size() + " authors and " + affiliations.size() + " affiliations");
        }
        for (int i = 0; i < authors.size(); i++) {
            List<String> own = affiliations.isEmpty()
                    ? List.of()
                    : filled(split(affiliations.get(i), mapping.affiliationSeparator()));
            work.author(authors.get(i).isEmpty() ? null : authors.get(i), own);
        }
    }

    private CodeLink codeLink(CsvRow row) {
        String work = text(row, "work");
        String url = text(row, "url");
        String title = text(row, "title");
        String arxiv = Identifiers.arxiv(text(row, "arxiv"));
        if (work == null && url == null && title == null && arxiv == null) {
            throw new CellException("no-work", "the link does not say which work it belongs to");
        }
        String id = work == null ? null : mapping.idPrefix() + work;
        return new CodeLink(id, url, title, arxiv, required(row, "repository"), truth(row, "official"));
    }

    private Institution institution(CsvRow row) {
        String status = text(row, "status");
        String name = required(row, "name");
        List<Institution.Name> names = new ArrayList<>();
        names.add(new Institution.Name(name, "ror_display", null));
        filled(list(row, "aliases")).forEach(alias -> names.add(new Institution.Name(alias, "alias", null)));
        filled(list(row, "acronyms")).forEach(acronym -> names.add(new Institution.Name(acronym, "acronym", null)));
        return new Institution(
                mapping.idPrefix() + required(row, "id"),
                name,
                status == null ? "active" : status.toLowerCase(Locale.ROOT),
                filled(list(row, "types")),
                text(row, "country"),
                text(row, "city"),
                integer(row, "established"),
                filled(list(row, "domains")),
                names,
                List.of());
    }

    private @Nullable String text(CsvRow row, String field) {
        String text = row.text(place(field));
        return text == null ? mapping.constants().get(field) : text;
    }

    private String required(CsvRow row, String field) {
        String text = text(row, field);
        if (text == null) {
            throw new CellException("no-" + field, "the row has no " + field);
        }
        return text;
    }

    private @Nullable Integer integer(CsvRow row, String field) {
        Integer value = row.integer(place(field));
        String constant = mapping.constants().get(field);
        if (value != null || constant == null) {
            return value;
        }
        return new CsvRow(List.of(field), List.of(constant), row.raw()).integer(0);
    }

    private @Nullable Boolean truth(CsvRow row, String field) {
        String text = text(row, field);
        if (text == null) {
            return null;
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1" -> true;
            case "false", "no", "0" -> false;
            default ->
                throw new CellException("unreadable-truth", "'" + field + "' is neither true nor false: " + text);
        };
    }

    private int place(String field) {
        return places.getOrDefault(field, -1);
    }

    /// The parts of a list, empty ones kept; no part where the cell is blank.
    private List<String> list(CsvRow row, String field) {
        String text = text(row, field);
        return text == null ? List.of() : split(text, mapping.listSeparator());
    }

    private static List<String> split(String text, String separator) {
        return Arrays.stream(text.split(Pattern.quote(separator), -1))
                .map(String::strip)
                .toList();
    }

    private static List<String> filled(List<String> parts) {
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }
}
