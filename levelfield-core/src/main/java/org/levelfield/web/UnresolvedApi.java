package org.levelfield.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.levelfield.web.openapi.ApiRoute;
import org.levelfield.web.openapi.JsonShape;
import org.levelfield.web.openapi.Parameter;

/// Strings of unknown sector, for programs.
final class UnresolvedApi {

    private static final List<String> COLUMNS = List.of(
            "affiliation",
            "works",
            "unclassified_works",
            "occurrences",
            "first_year",
            "last_year",
            "venues",
            "top_venues",
            "example",
            "hint_word",
            "hint_sector",
            "hint_agreeing",
            "hint_strings",
            "correction");

    private final ServedField field;

    UnresolvedApi(ServedField field) {
        this.field = field;
    }

    ApiRoute route() {
        return ApiRoute.get(
                        "/api/unresolved",
                        "Affiliation strings of unknown sector, those that affect most works first.",
                        JsonShape.of(Responses.Unresolved.class),
                        this::answer)
                .with(
                        Parameter.text("venue", "Only works of this venue.", "NeurIPS")
                                .several(),
                        Parameter.year("since", "The first year.", "2012"),
                        Parameter.year("until", "The last year.", "2020"),
                        Parameter.count("limit", "Strings at most.", UnresolvedQuestion.USUAL, UnresolvedQuestion.MOST),
                        Parameter.format("json", "csv"))
                .file("csv", "text/csv");
    }

    private void answer(Context context) {
        UnresolvedQuestion question = UnresolvedQuestion.ofApi(context);
        if (QueryParameters.format(context, Set.of("json", "csv")).equals("csv")) {
            UnresolvedStrings found = field.ask(edition -> UnresolvedStrings.of(edition, question));
            List<List<String>> rows = new ArrayList<>(List.of(COLUMNS));
            found.lines().forEach(line -> rows.add(cells(line)));
            CsvFile.send(context, "unresolved.csv", rows);
        } else {
            JsonAnswer.send(
                    context, field.ask(edition -> json(question, UnresolvedStrings.of(edition, question), edition)));
        }
    }

    private static List<String> cells(UnresolvedStrings.Line line) {
        Optional<UnresolvedStrings.Hint> hint = line.hint();
        return List.of(
                line.affiliation(),
                String.valueOf(line.works()),
                String.valueOf(line.unclassified()),
                String.valueOf(line.occurrences()),
                year(line.first()),
                year(line.last()),
                String.valueOf(line.venues()),
                String.join("; ", line.venueNames()),
                line.example().orElse(""),
                hint.map(UnresolvedStrings.Hint::word).orElse(""),
                hint.map(UnresolvedStrings.Hint::sector).orElse(""),
                hint.map(each -> String.valueOf(each.agreeing())).orElse(""),
                hint.map(each -> String.valueOf(each.strings())).orElse(""),
                CorrectionTemplate.line(line.affiliation()));
    }

    private static String year(@Nullable Integer year) {
        return year == null ? "" : year.toString();
    }

    private static Responses.Unresolved json(UnresolvedQuestion question, UnresolvedStrings found, Edition edition) {
        return new Responses.Unresolved(
                new Responses.UnresolvedAsked(
                        question.venues(),
                        question.since().orElse(null),
                        question.until().orElse(null),
                        question.limit()),
                found.strings(),
                found.works(),
                found.unclassified(),
                found.lines().stream().map(UnresolvedApi::row).toList(),
                edition.manifest().built());
    }

    private static Responses.UnresolvedRow row(UnresolvedStrings.Line line) {
        return new Responses.UnresolvedRow(
                line.affiliation(),
                line.works(),
                line.unclassified(),
                line.occurrences(),
                line.first(),
                line.last(),
                line.venues(),
                line.venueNames(),
                line.example().orElse(null),
                line.hint().orElse(null),
                CorrectionTemplate.line(line.affiliation()));
    }
}
