package org.levelfield.web;

import java.util.List;
import org.levelfield.report.TeamWords;
import org.levelfield.web.MapAnswers.ConceptAnswer;
import org.levelfield.web.MapAnswers.ConceptYear;
import org.levelfield.web.chart.Numerals;
import org.levelfield.web.view.ConceptPage;
import org.levelfield.web.view.Frame;
import org.levelfield.web.view.TableView;

/// Gathers what the page of a concept says.
final class ConceptView {

    /// Other names that are hardly likely are in the JSON only.
    private static final double LIKELY = 0.05;

    private ConceptView() {}

    static ConceptPage of(ConceptAnswer answer, Frame frame) {
        return new ConceptPage(
                frame,
                answer.id(),
                answer.name(),
                answer.kind(),
                String.join(", ", answer.forms()),
                Numerals.count(answer.works()),
                answer.firstYear() == null ? "unknown" : answer.firstYear().toString(),
                MapView.growth(answer.growth()),
                MapView.percent(answer.industryShare()),
                Numerals.count(answer.knownTeams()),
                MapView.percent(answer.beyondGpu()),
                answer.communities().stream()
                        .map(each -> new ConceptPage.Place(each.id(), each.label()))
                        .toList(),
                YearBars.svg(answer.history()),
                Numerals.count(answer.history().stream()
                        .mapToInt(ConceptYear::works)
                        .max()
                        .orElse(0)),
                history(answer.history()),
                answer.neighbours().stream()
                        .map(each -> new ConceptPage.Near(each.id(), each.name(), Numerals.count(each.jointWorks())))
                        .toList(),
                answer.otherNames().stream()
                        .filter(each -> each.decision() != null || each.confidence() >= LIKELY)
                        .map(ConceptView::alias)
                        .toList(),
                answer.mostCited().stream().map(ConceptView::work).toList(),
                answer.latest().stream().map(ConceptView::work).toList(),
                answer.predictions().stream()
                        .map(each -> new ConceptPage.Near(
                                each.id(), each.name(), Numerals.percent(each.probability()) + " by " + each.byYear()))
                        .toList());
    }

    private static ConceptPage.Alias alias(MapAnswers.OtherName name) {
        StringBuilder why = new StringBuilder();
        why.append(name.decision() == null ? "" : name.decision() + " by a person; ")
                .append(
                        name.stated() == 0
                                ? ""
                                : "said in " + name.stated() + " abstract" + (name.stated() == 1 ? "; " : "s; "))
                .append("named together in ")
                .append(Numerals.count(name.jointWorks()))
                .append(name.jointWorks() == 1 ? " work" : " works");
        if (!name.sharedContexts().isEmpty()) {
            why.append("; both stand beside ").append(name.sharedContexts().replace("; ", ", "));
        }
        return new ConceptPage.Alias(name.id(), name.name(), Numerals.percent(name.confidence()), why.toString());
    }

    private static ConceptPage.Work work(MapAnswers.ConceptWork work) {
        StringBuilder where = new StringBuilder(work.venue() == null ? "" : work.venue());
        if (work.year() != null) {
            where.append(where.isEmpty() ? "" : " ").append(work.year());
        }
        if (work.citedByCount() != null) {
            where.append(where.isEmpty() ? "" : " · ").append("cited ").append(Numerals.count(work.citedByCount()));
        }
        where.append(work.team().equals("unknown") ? "" : " · " + TeamWords.of(work.team()));
        return new ConceptPage.Work(
                work.title() == null ? "untitled" : work.title(), EntityKind.WORK.address(work.id()), where.toString());
    }

    private static TableView history(List<ConceptYear> years) {
        return new TableView(
                "Works that name it; of those whose team is known, those with an author in industry.",
                1,
                List.of("Year", "Works", "Team known", "With industry"),
                years.reversed().stream()
                        .map(year -> new TableView.Row(
                                List.of(
                                        cell(String.valueOf(year.year())),
                                        cell(Numerals.count(year.works())),
                                        cell(Numerals.count(year.knownTeams())),
                                        cell(Numerals.count(year.withIndustry()))),
                                false))
                        .toList());
    }

    private static TableView.Cell cell(String text) {
        return new TableView.Cell(text, "");
    }
}
