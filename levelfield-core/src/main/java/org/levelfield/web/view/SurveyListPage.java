package org.levelfield.web.view;

import java.util.List;
import org.levelfield.measure.Measure;

/// The measures there are, by theme.
public record SurveyListPage(Frame frame, List<Theme> themes) {

    public SurveyListPage {
        themes = List.copyOf(themes);
    }

    /// @param anchor its name in the address
    public record Theme(String name, String anchor, List<Measure> measures) {}

    /// How many measures there are.
    public int count() {
        return themes.stream().mapToInt(theme -> theme.measures().size()).sum();
    }
}
