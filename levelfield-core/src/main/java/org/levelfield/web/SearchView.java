package org.levelfield.web;

import java.util.ArrayList;
import java.util.List;
import org.levelfield.report.TeamWords;
import org.levelfield.run.UserMistake;
import org.levelfield.search.Filters;
import org.levelfield.search.Hit;
import org.levelfield.search.IndexedWork;
import org.levelfield.search.Reason;
import org.levelfield.web.chart.Numerals;
import org.levelfield.web.view.Frame;
import org.levelfield.web.view.SearchPage;

/// Gathers what the search page says.
final class SearchView {

    private static final int EXCERPT = 280;

    private SearchView() {}

    static SearchPage of(Edition edition, SearchQuestion question, Frame frame) {
        List<Hit> hits = List.of();
        String trouble = "";
        if (!question.isEmpty()) {
            try {
                hits = question.ask(edition);
            } catch (UserMistake e) {
                trouble = e.whatHappened() + ". " + e.whatToTry();
            }
        }
        Filters filters = question.filters();
        String summary = question.isEmpty() || !trouble.isEmpty() ? "" : summary(edition, hits);
        return new SearchPage(
                frame,
                question.text(),
                List.of(
                        choice("team", "Team", SearchQuestion.TEAMS, filters.teams()),
                        choice("sector", "Sector", SearchQuestion.SECTORS, filters.sectors()),
                        choice("reach", "Reach", SearchQuestion.REACHES, filters.reaches()),
                        choice("code", "Code", SearchQuestion.CODES, filters.codes())),
                filters.since().isPresent() ? String.valueOf(filters.since().getAsInt()) : "",
                filters.until().isPresent() ? String.valueOf(filters.until().getAsInt()) : "",
                String.join("", filters.venues().stream().limit(1).toList()),
                summary,
                trouble,
                hits.stream().map(SearchView::found).toList(),
                "/api/search" + question.query());
    }

    private static String summary(Edition edition, List<Hit> hits) {
        String searched = Numerals.count(edition.index().size()) + " works of this field";
        return hits.isEmpty()
                ? "Nothing found among " + searched
                        + ". Try other or fewer words; what the field does not have is not found here."
                : "The best " + hits.size() + " of " + searched + ", each with why it is here.";
    }

    private static SearchPage.Choice choice(String name, String label, List<String> values, List<String> chosen) {
        List<SearchPage.Value> all = new ArrayList<>();
        all.add(new SearchPage.Value("", "any", chosen.isEmpty()));
        values.forEach(value -> all.add(new SearchPage.Value(
                value, name.equals("team") ? TeamWords.of(value) : value.replace('_', ' '), chosen.contains(value))));
        return new SearchPage.Choice(name, label, all);
    }

    private static SearchPage.Found found(Hit hit) {
        IndexedWork work = hit.work();
        String year = work.year().isPresent() ? String.valueOf(work.year().getAsInt()) : "year unknown";
        String text = work.abstractText();
        return new SearchPage.Found(
                EntityKind.WORK.address(work.workId()),
                work.title().isEmpty() ? "(without a title)" : work.title(),
                work.venue().isEmpty() ? year : work.venue() + " " + year,
                work.team(),
                TeamWords.of(work.team()),
                text.length() > EXCERPT ? text.substring(0, EXCERPT) + " …" : text,
                String.join("; ", hit.reasons().stream().map(Reason::sentence).toList()));
    }
}
