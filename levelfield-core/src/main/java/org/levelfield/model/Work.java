package org.levelfield.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A scholarly work as one source describes it, in OpenAlex's terms. What the source does not say is `null`, never a
/// guess: no citation count is unknown, not zero.
///
/// @param id the source's own identifier, kept in all output
/// @param doi bare and lower-case (`10.1038/nature14539`)
/// @param arxivId bare, without version (`1706.03762`)
/// @param date ISO date, possibly shortened to year and month
/// @param source the venue's name
/// @param expansion whether it is part of OpenAlex's expansion pack (`is_xpac`)
/// @param sharedAffiliations affiliation strings that belong to the team but to no author in particular
/// @param references identifiers of the works it cites, as the source gives them
public record Work(
        String id,
        @Nullable String doi,
        @Nullable String arxivId,
        @Nullable String title,
        @Nullable String abstractText,
        @Nullable Integer year,
        @Nullable String date,
        @Nullable String type,
        @Nullable String language,
        @Nullable String source,
        @Nullable String sourceType,
        @Nullable Topic topic,
        @Nullable Integer citedByCount,
        boolean retracted,
        boolean expansion,
        @Nullable String url,
        @Nullable String updated,
        List<Authorship> authorships,
        List<String> sharedAffiliations,
        List<Keyword> keywords,
        List<String> references) {

    public Work {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a work needs an id");
        }
        authorships = List.copyOf(authorships);
        sharedAffiliations = List.copyOf(sharedAffiliations);
        keywords = List.copyOf(keywords);
        references = List.copyOf(references);
    }

    /// The topic of a work and what it is part of, from OpenAlex's classification or a source's own.
    public record Topic(
            String name,
            @Nullable String subfield,
            @Nullable String field,
            @Nullable String domain) {}

    /// A keyword with the source's score, where it has one.
    public record Keyword(String name, @Nullable Double score) {}

    /// One author's place in a work.
    ///
    /// @param position from 1, in the order printed
    /// @param affiliations the raw strings, as printed
    /// @param institutions what the source itself made of them
    public record Authorship(
            int position,
            @Nullable String name,
            @Nullable String authorId,
            @Nullable String orcid,
            List<String> affiliations,
            List<Institution> institutions) {

        public Authorship {
            if (position < 1) {
                throw new IllegalArgumentException("positions count from 1, not " + position);
            }
            affiliations = List.copyOf(affiliations);
            institutions = List.copyOf(institutions);
        }
    }

    /// An institution that a source claims for an authorship.
    ///
    /// @param ror bare ROR identifier, such as `https://ror.org/` followed by nine characters
    /// @param type the source's type, such as OpenAlex's `education` or `company`
    public record Institution(
            @Nullable String id,
            @Nullable String name,
            @Nullable String ror,
            @Nullable String country,
            @Nullable String type) {}

    /// A work in the making: readers set what they find, in whatever order the format has it.
    public static final class Draft {
        public @Nullable String id;
        public @Nullable String doi;
        public @Nullable String arxivId;
        public @Nullable String title;
        public @Nullable String abstractText;
        public @Nullable Integer year;
        public @Nullable String date;
        public @Nullable String type;
        public @Nullable String language;
        public @Nullable String source;
        public @Nullable String sourceType;
        public @Nullable Topic topic;
        public @Nullable Integer citedByCount;
        public boolean retracted;
        public boolean expansion;
        public @Nullable String url;
        public @Nullable String updated;
        public final List<Authorship> authorships = new ArrayList<>();
        public final List<String> sharedAffiliations = new ArrayList<>();
        public final List<Keyword> keywords = new ArrayList<>();
        public final List<String> references = new ArrayList<>();

        /// Adds an author at the next position.
        public Draft author(@Nullable String name, List<String> affiliations) {
            authorships.add(new Authorship(authorships.size() + 1, name, null, null, affiliations, List.of()));
            return this;
        }

        /// @throws NullPointerException if no id was set
        public Work finish() {
            return new Work(
                    Objects.requireNonNull(id, "a work needs an id"),
                    doi,
                    arxivId,
                    title,
                    abstractText,
                    year,
                    date,
                    type,
                    language,
                    source,
                    sourceType,
                    topic,
                    citedByCount,
                    retracted,
                    expansion,
                    url,
                    updated,
                    authorships,
                    sharedAffiliations,
                    keywords,
                    references);
        }
    }
}
