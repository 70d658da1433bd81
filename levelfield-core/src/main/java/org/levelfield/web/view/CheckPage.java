package org.levelfield.web.view;

import java.util.List;
import java.util.Optional;

/// An idea and what the field says of it.
///
/// @param idea as typed; empty where nothing is asked yet
/// @param reaches what the asker can afford, to choose from
/// @param trouble why there is no answer, and what to try; or the empty string
public record CheckPage(
        Frame frame, String idea, List<SearchPage.Value> reaches, String trouble, Optional<Found> found) {

    /// An answer.
    ///
    /// @param verdict in a few words
    /// @param kind of the verdict, as one word, for its style
    /// @param chance how likely the idea is done, in words; empty where that says nothing
    /// @param reason the verdict in a sentence
    /// @param lastYear heading of the concurrent works
    /// @param names other names of what the idea speaks of
    /// @param around reach and teams, a sentence each
    /// @param searched what was looked at, a sentence each
    public record Found(
            String verdict,
            String kind,
            String chance,
            String reason,
            List<Part> facets,
            String evidenceHeading,
            List<Compared> evidence,
            String lastYear,
            List<Named> concurrent,
            String names,
            List<String> around,
            List<Named> code,
            List<String> searched,
            Links links) {}

    /// A facet of the idea.
    ///
    /// @param covered by how many of the works shown, in words
    public record Part(String kind, String text, String covered) {}

    /// A work beside the idea.
    ///
    /// @param where venue and year, as far as known
    /// @param said the sentences of the work that say most of the idea
    /// @param asked the idea, what the work says of it marked
    /// @param covers facets of the idea that it covers, in words
    public record Compared(
            Named work,
            String where,
            String score,
            String team,
            String teamWords,
            String covers,
            List<Piece> asked,
            List<Piece> said) {}

    /// A work by name.
    ///
    /// @param page its own page
    /// @param note what else is said of it
    public record Named(String title, String page, String note) {}

    /// A stretch of text.
    public record Piece(String text, boolean marked) {}

    /// The same answer elsewhere.
    public record Links(String permanent, String json, String markdown, String bibtex) {}
}
