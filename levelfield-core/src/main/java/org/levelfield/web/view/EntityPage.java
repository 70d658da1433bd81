package org.levelfield.web.view;

import java.util.List;

/// The page of a work, a person, an institution, a venue or a model.
///
/// @param kind its word
/// @param line under the heading
/// @param link elsewhere, or the empty string
/// @param venue that it appeared at; empty where it has none
/// @param onward what else can be asked of it; empty where nothing can
/// @param json address of the same for programs
public record EntityPage(
        Frame frame,
        String kind,
        String heading,
        String line,
        String link,
        Cell venue,
        Cell onward,
        String json,
        List<Section> sections) {

    public EntityPage {
        sections = List.copyOf(sections);
    }

    /// The sections that have something to say.
    public List<Section> told() {
        return sections.stream().filter(section -> !section.rows().isEmpty()).toList();
    }

    /// The sections that have nothing to say, which is told in one place.
    public List<Section> silent() {
        return sections.stream().filter(section -> section.rows().isEmpty()).toList();
    }

    /// @param shown table, facts or text
    /// @param nothing what is said in place of no rows
    /// @param sql address of the query in the console
    public record Section(
            String anchor,
            String title,
            String shown,
            String nothing,
            List<Head> head,
            List<List<Cell>> rows,
            String sql) {

        public Section {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }
    }

    /// @param number whether the column is one of numbers
    public record Head(String name, boolean number) {}

    /// @param link address on this page or elsewhere, or the empty string
    public record Cell(String text, String link) {}
}
