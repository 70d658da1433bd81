package org.levelfield.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /// Venues or topics in one question: more cannot be looked at.
    static final int MOST_NAMES = 40;

    private static final int LONGEST_NAME = 500;

    private static final Set<String> KNOWN = Set.of("by", "venue", "topic", "since", "until", "counting", "format");

    /// @throws UserMistake saying which parameter makes no sense
    static SurveyParameters of(Context context, Measure measure) {
        Map<String, List<String>> given = context.queryParamMap();
        for (String name : given.keySet()) {
            if (!name.isEmpty() && !KNOWN.contains(name)) {
                throw new UserMistake(
                        "there is no parameter '" + shortened(name) + "'",
                        "There are: by, venue, topic, since, until, counting, format.");
            }
        }
        Optional<Integer> since = year(context, "since");
        Optional<Integer> until = year(context, "until");
        if (since.isPresent() && until.isPresent() && since.get() > until.get()) {
            throw new UserMistake(
                    "the years from " + since.get() + " to " + until.get() + " are none",
                    "Put the earlier year first.");
        }
        return new SurveyParameters(
                measure,
                by(context),
                names(context, "venue"),
                names(context, "topic"),
                since,
                until,
                one(context, "counting").orElse(measure.countings().getFirst()));
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
        if (columns.size() > MOST_NAMES) {
            throw new UserMistake("too many groupings", "Group by venue, by year, or by both.");
        }
        columns.stream().filter(column -> column.length() > LONGEST_NAME).forEach(SurveyParameters::tooLong);
        return columns;
    }

    private static List<String> names(Context context, String parameter) {
        List<String> names = context.queryParams(parameter).stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        if (names.size() > MOST_NAMES) {
            throw new UserMistake(
                    names.size() + " names for " + parameter + " are too many", "Give at most " + MOST_NAMES + ".");
        }
        names.stream().filter(name -> name.length() > LONGEST_NAME).forEach(SurveyParameters::tooLong);
        return List.copyOf(new LinkedHashSet<>(names));
    }

    private static void tooLong(String name) {
        throw new UserMistake("the name '" + shortened(name) + "' is too long", "Give the name as the field has it.");
    }

    private static Optional<Integer> year(Context context, String parameter) {
        return one(context, parameter).map(value -> {
            if (!value.matches("[0-9]{4}")) {
                throw new UserMistake(
                        parameter + "=" + shortened(value) + " is no year",
                        "Give a year in four digits, such as 2018.");
            }
            return Integer.valueOf(value);
        });
    }

    private static Optional<String> one(Context context, String parameter) {
        List<String> values = context.queryParams(parameter).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        if (values.size() > 1) {
            throw new UserMistake(parameter + " is given " + values.size() + " times", "Give it once.");
        }
        return values.stream().findFirst();
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
