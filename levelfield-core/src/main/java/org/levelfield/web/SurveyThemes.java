package org.levelfield.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.levelfield.measure.Measure;
import org.levelfield.web.view.SurveyListPage.Theme;

/// The measures by theme, for those who look for one. A measure of no theme stands under the last heading.
final class SurveyThemes {

    static final String REST = "Others";

    private static final Map<String, List<String>> THEMES = new LinkedHashMap<>();

    static {
        THEMES.put(
                "Academia and industry",
                List.of(
                        "sector-share",
                        "composition",
                        "collaboration",
                        "concentration",
                        "countries",
                        "new-institutions",
                        "topic-divide"));
        THEMES.put(
                "People and their moves",
                List.of("talent-flow", "career-moves", "dual-affiliation", "returns", "move-effects"));
        THEMES.put(
                "Compute and models",
                List.of(
                        "compute-growth",
                        "compute-gap",
                        "compute-concentration",
                        "compute-share",
                        "model-share",
                        "model-access",
                        "model-uptake",
                        "model-age",
                        "scrutinised-models"));
        THEMES.put("What works contribute", List.of("contribution-kinds", "scrutiny", "increments", "survey-age"));
        THEMES.put("Openness", List.of("code-shared", "data-shared"));
        THEMES.put(
                "Citations and novelty",
                List.of(
                        "citations",
                        "disruption",
                        "sleeping-beauty",
                        "combinations",
                        "first-pairs",
                        "text-novelty",
                        "missing-literature"));
        THEMES.put("Concepts over time", List.of("bursts", "rising-concepts", "neglected-concepts"));
    }

    private SurveyThemes() {}

    static List<Theme> all() {
        Map<String, Measure> left = new LinkedHashMap<>();
        Measure.all().forEach(measure -> left.put(measure.name(), measure));
        List<Theme> themes = new ArrayList<>();
        THEMES.forEach((name, measures) -> themes.add(theme(
                name,
                measures.stream()
                        .filter(left::containsKey)
                        .map(left::remove)
                        .filter(java.util.Objects::nonNull)
                        .toList())));
        if (!left.isEmpty()) {
            themes.add(theme(REST, List.copyOf(left.values())));
        }
        return List.copyOf(themes);
    }

    private static Theme theme(String name, List<Measure> measures) {
        return new Theme(name, name.toLowerCase(Locale.ROOT).replace(' ', '-'), measures);
    }
}
