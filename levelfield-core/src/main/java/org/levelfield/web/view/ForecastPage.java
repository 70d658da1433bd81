package org.levelfield.web.view;

import java.util.List;

/// Open questions, and what chooses among them.
///
/// @param reach tiers to choose, the chosen one marked
/// @param awayFromIndustry whether only those are wanted on which industry works less
/// @param communities to choose from, each with the number of its questions
/// @param nothing why there are none, or the empty string
/// @param others communities that have some, where the one chosen has none
/// @param summary how many there are and what the probabilities mean
public record ForecastPage(
        Frame frame,
        List<Choice> reach,
        boolean awayFromIndustry,
        List<Choice> communities,
        List<Choice> novelty,
        String nothing,
        List<Link> others,
        String summary,
        List<Group> groups,
        String json,
        String csv) {

    public ForecastPage {
        reach = List.copyOf(reach);
        communities = List.copyOf(communities);
        novelty = List.copyOf(novelty);
        others = List.copyOf(others);
        groups = List.copyOf(groups);
    }

    /// A value to choose.
    public record Choice(String value, String label, boolean chosen) {}

    /// Questions that share a concept.
    public record Group(String name, List<Item> items) {

        public Group {
            items = List.copyOf(items);
        }
    }

    /// One question.
    ///
    /// @param first page of the first concept, likewise `second`
    /// @param chances within one, three and five years
    /// @param check where to ask whether it has been done
    public record Item(
            String text,
            Link first,
            Link second,
            List<Chance> chances,
            String facts,
            String near,
            List<String> because,
            String workOnFirst,
            String workOnSecond,
            String experiment,
            String check) {

        public Item {
            chances = List.copyOf(chances);
            because = List.copyOf(because);
        }
    }

    /// @param percent `12%`
    /// @param width of its bar, in whole per cent
    public record Chance(String years, String percent, int width) {}

    public record Link(String text, String address) {}
}
