package org.levelfield.audit.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.levelfield.model.Work;
import org.levelfield.text.Identifiers;

/// One reference as the paper gives it. What it does not say is empty.
///
/// @param key under which the paper cites it, or the number of its line
/// @param titles what may be its title, the likeliest first: of free text it is not known which part is
/// @param authors as written, in the order given
/// @param source venue or journal, as written
/// @param note what was odd in reading it, empty where nothing was
public record Reference(
        String key,
        List<String> titles,
        List<String> authors,
        Optional<Integer> year,
        Optional<String> source,
        Optional<String> doi,
        Optional<String> arxivId,
        String note) {

    public Reference {
        titles = List.copyOf(titles);
        authors = List.copyOf(authors);
    }

    /// A reference that a reader understood.
    ///
    /// @param prefix of the reader's identifiers, which is no part of the key
    static Reference of(Work work, String prefix) {
        String title = work.title();
        @Nullable String arxiv = work.arxivId() == null ? Identifiers.arxivIn(work.doi(), work.url()) : work.arxivId();
        return new Reference(
                work.id().startsWith(prefix) ? work.id().substring(prefix.length()) : work.id(),
                title == null ? List.of() : List.of(title),
                work.authorships().stream()
                        .flatMap(author -> Optional.ofNullable(author.name()).stream())
                        .toList(),
                Optional.ofNullable(work.year()),
                Optional.ofNullable(work.source()),
                Optional.ofNullable(work.doi()),
                Optional.ofNullable(arxiv),
                "");
    }

    /// A reference of which only the title is known.
    public static Reference titled(String key, String title) {
        return new Reference(
                key,
                List.of(title),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
    }

    /// The same with a remark on how it was read.
    Reference noted(String remark) {
        String both = note.isEmpty() ? remark : note + "; " + remark;
        return new Reference(key, titles, authors, year, source, doi, arxivId, both);
    }

    /// The likeliest title, empty where none was found.
    public String title() {
        return titles.isEmpty() ? "" : titles.getFirst();
    }

    /// Whether it cites a preprint: arXiv is where it says it appeared, or nothing else is said.
    public boolean isPreprint() {
        String where = source.orElse("").toLowerCase(Locale.ROOT);
        return where.contains("arxiv") || where.equals("corr") || (where.isEmpty() && arxivId.isPresent());
    }
}
