package org.levelfield.web.view;

import java.util.List;

/// A concept.
///
/// @param bars works by year as SVG, or the empty string
/// @param most works in one year
public record ConceptPage(
        Frame frame,
        String id,
        String name,
        String kind,
        String forms,
        String works,
        String firstYear,
        String growth,
        String industry,
        String knownTeams,
        String beyondGpu,
        List<Place> communities,
        String bars,
        String most,
        TableView history,
        List<Near> neighbours,
        List<Alias> otherNames,
        List<Work> mostCited,
        List<Work> latest,
        List<Near> predictions) {

    /// A community that it belongs to.
    public record Place(String id, String label) {}

    /// Another concept and a figure about both.
    public record Near(String id, String name, String figure) {}

    /// Another name and what speaks for it.
    public record Alias(String id, String name, String confidence, String why) {}

    /// @param page its own page
    public record Work(String title, String page, String where) {}
}
