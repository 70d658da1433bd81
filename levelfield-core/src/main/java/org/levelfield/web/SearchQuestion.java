package org.levelfield.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringJoiner;
import org.levelfield.run.UserMistake;
import org.levelfield.search.Filters;
import org.levelfield.search.Hit;

/// What is searched for, as an address says it.
///
/// @param text with operators; empty where nothing is asked
record SearchQuestion(String text, Filters filters, int limit) {

    static final List<String> TEAMS = List.of("academic_only", "industry_only", "mixed", "other", "unknown");
    static final List<String> SECTORS = List.of("academia", "industry", "other", "unknown");
    static final List<String> REACHES = List.of("laptop", "gpu", "node", "cluster", "frontier", "unknown");
    static final List<String> CODES = List.of("official", "linked", "none", "unknown");

    static final int USUAL = 20;
    static final int MOST = 200;

    /// @throws UserMistake if a parameter cannot be understood
    static SearchQuestion of(Context context) {
        QueryParameters.only(
                context, List.of("q", "idea", "since", "until", "venue", "team", "sector", "reach", "code", "limit"));
        Optional<Integer> since = QueryParameters.year(context, "since");
        Optional<Integer> until = QueryParameters.year(context, "until");
        QueryParameters.inOrder(since, until);
        return new SearchQuestion(
                // the box of the start page serves the check as well
                QueryParameters.one(context, "q")
                        .or(() -> QueryParameters.one(context, "idea"))
                        .orElse(""),
                new Filters(
                        optional(since),
                        optional(until),
                        QueryParameters.names(context, "venue"),
                        known(context, "team", TEAMS),
                        known(context, "sector", SECTORS),
                        known(context, "reach", REACHES),
                        known(context, "code", CODES)),
                QueryParameters.number(context, "limit", USUAL, MOST));
    }

    private static OptionalInt optional(Optional<Integer> year) {
        return year.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private static List<String> known(Context context, String parameter, List<String> values) {
        List<String> given = QueryParameters.names(context, parameter);
        if (!values.containsAll(given)) {
            throw new UserMistake("there is no such " + parameter, "There are: " + String.join(", ", values) + ".");
        }
        return given;
    }

    boolean isEmpty() {
        return text.isEmpty() && filters.equals(Filters.NONE);
    }

    /// The best works of the field.
    ///
    /// @throws UserMistake if there is nothing to search by
    List<Hit> ask(Edition edition) {
        return edition.index().search(text, limit, filters);
    }

    /// Its parameters as an address has them, with the question mark.
    String query() {
        StringJoiner parameters = new StringJoiner("&", "?", "").setEmptyValue("");
        if (!text.isEmpty()) {
            parameters.add("q=" + Addresses.encoded(text));
        }
        filters.since().ifPresent(year -> parameters.add("since=" + year));
        filters.until().ifPresent(year -> parameters.add("until=" + year));
        each(parameters, "venue", filters.venues());
        each(parameters, "team", filters.teams());
        each(parameters, "sector", filters.sectors());
        each(parameters, "reach", filters.reaches());
        each(parameters, "code", filters.codes());
        return parameters.toString();
    }

    private static void each(StringJoiner parameters, String name, List<String> values) {
        values.forEach(value -> parameters.add(name + "=" + Addresses.encoded(value)));
    }
}
