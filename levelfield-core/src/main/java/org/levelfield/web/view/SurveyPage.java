package org.levelfield.web.view;

import java.util.List;
import java.util.Optional;
import org.levelfield.measure.Measure;

/// A measure with its answer, and with what can be asked of it.
///
/// @param suggestions ways to look that this field allows
/// @param heading of the figure: what was chosen
/// @param definition entries of the measure's header, for people
/// @param sql as run
/// @param console address of the same in the console; empty where it is too long for one
public record SurveyPage(
        Frame frame,
        Measure measure,
        Filters filters,
        List<Link> suggestions,
        String heading,
        Figure figure,
        List<Entry> definition,
        String sql,
        String csv,
        String json,
        String sqlFile,
        String console) {

    /// The form above the chart.
    ///
    /// @param venues to tick; likewise topics, none where the field has none
    /// @param others names of further venues, to type
    /// @param summary what is chosen now, empty where there are no venues to choose; likewise of topics
    /// @param sideBySide what charts can be set side by side by, or none
    /// @param countings to choose from, or none
    public record Filters(
            List<VenueChoice> venues,
            List<String> others,
            String summary,
            List<VenueChoice> topics,
            String topicSummary,
            String since,
            String until,
            Optional<Integer> firstYear,
            Optional<Integer> lastYear,
            List<Option> sideBySide,
            List<Choice> countings) {

        /// Whether venues can be chosen at all.
        public boolean byVenue() {
            return !summary.isEmpty();
        }
    }

    /// @param value as in the address
    public record Option(String value, String label, boolean chosen) {}

    /// @param note works and coverage
    public record VenueChoice(String name, String note, boolean chosen) {}

    public record Choice(String name, boolean chosen) {}

    public record Link(String text, String address) {}

    public record Entry(String name, String text) {}
}
