package org.levelfield.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.levelfield.run.UserMistake;
import org.levelfield.store.Database;

/// Which strings of unknown sector are asked for: those of works at these venues and in these years.
///
/// @param limit how many, those with most works first
record UnresolvedQuestion(List<String> venues, Optional<Integer> since, Optional<Integer> until, int limit) {

    static final int USUAL = 100;
    static final int MOST = 1000;

    UnresolvedQuestion {
        venues = List.copyOf(venues);
    }

    /// From the page's address.
    static UnresolvedQuestion ofPage(Context context) {
        QueryParameters.only(context, List.of("venue", "since", "until"));
        return filtered(context, USUAL);
    }

    /// From the API's address.
    static UnresolvedQuestion ofApi(Context context) {
        return filtered(context, QueryParameters.number(context, "limit", USUAL, MOST));
    }

    private static UnresolvedQuestion filtered(Context context, int limit) {
        Optional<Integer> since = QueryParameters.year(context, "since");
        Optional<Integer> until = QueryParameters.year(context, "until");
        QueryParameters.inOrder(since, until);
        return new UnresolvedQuestion(QueryParameters.names(context, "venue"), since, until, limit);
    }

    /// @throws UserMistake if a venue does not occur
    void check(FieldOverview overview) {
        for (String venue : venues) {
            if (overview.venues().stream().noneMatch(known -> known.venue().equals(venue))) {
                throw new UserMistake("no work has the venue '" + venue + "'", "The venues stand under /api/venues.");
            }
        }
    }

    /// A condition on the works.
    String filter() {
        StringJoiner filter = new StringJoiner(" and ");
        filter.add("true");
        since.ifPresent(year -> filter.add("w.year >= " + year));
        until.ifPresent(year -> filter.add("w.year <= " + year));
        if (!venues.isEmpty()) {
            List<String> names = venues.stream().map(Database::literal).toList();
            filter.add("w.venue in (" + String.join(", ", names) + ")");
        }
        return filter.toString();
    }

    /// Its filters as an address has them, with the question mark; the empty string where there are none.
    String query() {
        StringJoiner parameters = new StringJoiner("&", "?", "").setEmptyValue("");
        venues.forEach(venue -> parameters.add("venue=" + Addresses.encoded(venue)));
        since.ifPresent(year -> parameters.add("since=" + year));
        until.ifPresent(year -> parameters.add("until=" + year));
        return parameters.toString();
    }
}
