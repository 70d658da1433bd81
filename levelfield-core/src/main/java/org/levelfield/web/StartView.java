package org.levelfield.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.levelfield.measure.Measure;
import org.levelfield.measure.NotMeasurable;
import org.levelfield.measure.Question;
import org.levelfield.measure.Survey;
import org.levelfield.report.ChartedAnswer;
import org.levelfield.report.LineCharts;
import org.levelfield.report.SeriesReading;
import org.levelfield.web.chart.Charts;
import org.levelfield.web.chart.Numerals;
import org.levelfield.web.view.Figure;
import org.levelfield.web.view.Frame;
import org.levelfield.web.view.StartPage;
import org.levelfield.web.view.StartPage.Fact;
import org.levelfield.web.view.StartPage.Finding;

/// Gathers what the start page says.
final class StartView {

    /// Venues in the headline chart.
    private static final int VENUES = 6;

    /// Measures whose figures are worth a place beside the headline, the first two that can be measured.
    private static final List<String> FINDINGS =
            List.of("concentration", "contribution-kinds", "scrutiny", "code-shared");

    private StartView() {}

    static StartPage of(Edition edition, Frame frame) {
        FieldOverview overview = edition.overview();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(overview.works() == 1 ? "work" : "works", Numerals.count(overview.works()), "", ""));
        overview.firstYear()
                .ifPresent(first -> facts.add(years(first, overview.lastYear().orElse(first))));
        facts.add(new Fact(
                overview.venues().size() == 1 ? "venue" : "venues",
                Numerals.count(overview.venues().size()),
                "",
                ""));
        Optional<Measure> headline = overview.works() == 0 ? Optional.empty() : Charts.headline();
        headline.ifPresent(measure -> facts.add(coverage(edition, measure)));
        Optional<Question> question = headline.map(measure -> question(edition, measure));
        Optional<Figure> figure = question.map(asked -> Figures.of(edition.ask(asked), overview, edition.manifest()));
        return new StartPage(
                frame.withCharts(figure.filter(Figure::drawn).isPresent()),
                facts,
                figure,
                question.filter(asked -> asked.venues().size() > 1)
                        .map(asked -> "The " + asked.venues().size() + " venues with most classified works")
                        .orElse("All works together"),
                question.map(asked -> Addresses.page(asked)).orElse("/survey"),
                overview.works() == 0 ? List.of() : findings(edition),
                BuiltView.inputs(edition),
                overview.works() == 0);
    }

    /// The first two of the measures that this field can answer, each as one small chart over the years.
    private static List<Finding> findings(Edition edition) {
        return FINDINGS.stream()
                .map(Survey::measure)
                .flatMap(measure -> finding(edition, measure).stream())
                .limit(2)
                .toList();
    }

    /// Nothing where the measure cannot be measured here: its own page says why.
    private static Optional<Finding> finding(Edition edition, Measure measure) {
        try {
            ChartedAnswer charted = ChartedAnswer.of(edition.ask(overYears(measure)));
            return charted.drawable()
                    ? Optional.of(new Finding(
                            measure.title(),
                            SeriesReading.of(charted),
                            LineCharts.html(charted),
                            "/survey/" + measure.name() + "?by=venue,year"))
                    : Optional.empty();
        } catch (NotMeasurable cannot) {
            return Optional.empty();
        }
    }

    private static Question overYears(Measure measure) {
        return new Question(
                measure,
                List.of("year"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                measure.countings().getFirst());
    }

    private static Fact years(int first, int last) {
        return first == last ? new Fact("year", "" + first, "", "") : new Fact("years", first + "–" + last, "", "");
    }

    private static Fact coverage(Edition edition, Measure measure) {
        double coverage = VenueCoverage.overall(edition, measure);
        return new Fact(
                "could be classified",
                Numerals.percent(coverage),
                "by sector of the authors’ institutions",
                coverage < 1 ? "/unresolved" : "");
    }

    /// The venues of which most is classified, one beside another; a field without such venues as a whole.
    private static Question question(Edition edition, Measure measure) {
        List<String> venues = VenueCoverage.of(edition, measure).stream()
                .filter(VenueCoverage::muchClassified)
                .sorted(Comparator.comparingDouble(VenueCoverage::classified).reversed())
                .limit(VENUES)
                .map(VenueCoverage::venue)
                .toList();
        List<String> by = venues.size() < 2 ? List.of("year") : List.of("venue", "year");
        return new Question(
                measure,
                by,
                Optional.empty(),
                Optional.empty(),
                venues.size() < 2 ? List.of() : venues,
                List.of(),
                measure.countings().getFirst());
    }
}
