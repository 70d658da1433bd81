package org.levelfield.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.levelfield.measure.Measure;
import org.levelfield.measure.Question;
import org.levelfield.run.UserMistake;

/// The part of an address that asks a measure: `by`, `venue` and `topic` (several), `since`, `until`, `counting`.
///
/// @param venues in the order asked for, each once
record SurveyParameters(
        Measure measure,
        List<String> by,
        List<String> venues,
        List<String> topics,
        Optional<Integer> since,
        Optional<Integer> until,
        String counting) {

    private static final List<String> KNOWN = List.of("by", "venue", "topic", "since", "until", "counting", "format");

    /// @throws UserMistake saying which parameter makes no sense
    static SurveyParameters of(Context context, Measure measure) {
        QueryParameters.only(context, KNOWN);
        Optional<Integer> since = QueryParameters.year(context, "since");
        Optional<Integer> until = QueryParameters.year(context, "until");
        QueryParameters.inOrder(since, until);
        return new SurveyParameters(
                measure,
                by(context),
                QueryParameters.names(context, "venue"),
                QueryParameters.names(context, "topic"),
                since,
                until,
                QueryParameters.one(context, "counting")
                        .orElse(measure.countings().getFirst()));
    }

    /// What the page of a measure asks when nothing is chosen.
    static SurveyParameters none(Measure measure) {
        return new SurveyParameters(
                measure,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                measure.countings().getFirst());
    }

    /// As a question, grouped as asked for.
    Question question() {
        return grouped(by);
    }

    /// As a question, grouped otherwise.
    Question grouped(List<String> columns) {
        return new Question(measure, columns, since, until, venues, topics, counting);
    }

    private static List<String> by(Context context) {
        List<String> columns = context.queryParams("by").stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(column -> !column.isEmpty())
                .toList();
        if (columns.size() > QueryParameters.MOST_NAMES) {
            throw new UserMistake("too many groupings", "Group by venue, by year, or by both.");
        }
        columns.forEach(QueryParameters::notTooLong);
        return columns;
    }
}
