package org.levelfield.web;

import io.javalin.http.Context;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.levelfield.run.UserMistake;

/// Reads the parameters of an address; what makes no sense is the visitor's mistake, and is named.
final class QueryParameters {

    /// Names in one question: more cannot be looked at.
    static final int MOST_NAMES = 40;

    private static final int LONGEST_NAME = 500;

    private QueryParameters() {}

    /// Refuses parameters that nobody reads, so that a misspelt one is not taken for none.
    static void only(Context context, List<String> known) {
        for (String name : context.queryParamMap().keySet()) {
            if (!name.isEmpty() && !known.contains(name)) {
                throw new UserMistake(
                        "there is no parameter '" + shortened(name) + "'",
                        "There are: " + String.join(", ", known) + ".");
            }
        }
    }

    /// Several names, each once, in the order asked for.
    static List<String> names(Context context, String parameter) {
        List<String> names = context.queryParams(parameter).stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        if (names.size() > MOST_NAMES) {
            throw new UserMistake(
                    names.size() + " names for " + parameter + " are too many", "Give at most " + MOST_NAMES + ".");
        }
        names.forEach(QueryParameters::notTooLong);
        return List.copyOf(new LinkedHashSet<>(names));
    }

    static void notTooLong(String name) {
        if (name.length() > LONGEST_NAME) {
            throw new UserMistake(
                    "the name '" + shortened(name) + "' is too long", "Give the name as the field has it.");
        }
    }

    static Optional<Integer> year(Context context, String parameter) {
        return one(context, parameter).map(value -> {
            if (!value.matches("[0-9]{4}")) {
                throw new UserMistake(
                        parameter + "=" + shortened(value) + " is no year",
                        "Give a year in four digits, such as 2018.");
            }
            return Integer.valueOf(value);
        });
    }

    static void inOrder(Optional<Integer> since, Optional<Integer> until) {
        if (since.isPresent() && until.isPresent() && since.get() > until.get()) {
            throw new UserMistake(
                    "the years from " + since.get() + " to " + until.get() + " are none",
                    "Put the earlier year first.");
        }
    }

    /// A number from 1 to `most`.
    static int number(Context context, String parameter, int usual, int most) {
        Optional<String> given = one(context, parameter);
        given.filter(value ->
                        !value.matches("[0-9]{1,6}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > most)
                .ifPresent(value -> {
                    throw new UserMistake(
                            parameter + "=" + shortened(value) + " is out of range",
                            "Give a number from 1 to " + most + ".");
                });
        return given.map(Integer::valueOf).orElse(usual);
    }

    /// The format asked for, JSON where none is.
    static String format(Context context, Set<String> known) {
        String format = one(context, "format").orElse("json");
        if (!known.contains(format)) {
            throw new UserMistake(
                    "there is no such format",
                    "There are: " + String.join(", ", known.stream().sorted().toList()) + ".");
        }
        return format;
    }

    static Optional<String> one(Context context, String parameter) {
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
