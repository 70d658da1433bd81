package org.levelfield.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// What can be asked of the field that is served: names and identifiers that it holds, as addresses.
record FieldNames(
        List<String> measures,
        List<String> venues,
        List<String> venuePages,
        List<String> works,
        List<String> persons,
        List<String> concepts,
        List<String> searches,
        List<String> queries,
        List<String> checks) {

    private static final int SOME = 400;

    static FieldNames of(Requests.Connection connection) throws IOException {
        List<String> venues = column(
                connection,
                "select venue from merged_work where venue is not null and venue <> '' group by venue order by count(*) desc limit 12");
        List<String> words =
                column(connection, "select name from concept where works > 20 order by hash(name) limit " + SOME);
        List<String> titles = column(
                connection, "select title from merged_work where title is not null order by hash(work_id) limit 60");
        List<String> searches = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            searches.add("/search?q=" + words.get(i));
            searches.add("/search?q=" + words.get(i) + "+" + words.get(i + 1));
        }
        List<String> queries = new ArrayList<>();
        for (String venue : venues) {
            queries.add("/sql?q="
                    + encoded("select year, count(*) as n from merged_work where venue = '")
                    + venue
                    + encoded("' group by year order by year"));
        }
        return new FieldNames(
                measures(connection),
                venues,
                paths("/venue?id=", venues),
                paths(
                        "/work?id=",
                        column(connection, "select work_id from merged_work order by hash(work_id) limit " + SOME)),
                paths(
                        "/person?id=",
                        column(connection, "select person_id from person order by hash(person_id) limit " + SOME)),
                paths("/concept/", words).stream()
                        .map(path -> path.replace("+", "%20"))
                        .toList(),
                searches,
                queries,
                paths("/check?idea=", titles));
    }

    private static List<String> measures(Requests.Connection connection) throws IOException {
        List<String> names = new ArrayList<>();
        java.util.regex.Matcher matcher =
                java.util.regex.Pattern.compile("href=\"/survey/([a-z-]+)\"").matcher(connection.text("/survey"));
        while (matcher.find()) {
            if (!names.contains(matcher.group(1))) {
                names.add(matcher.group(1));
            }
        }
        return names;
    }

    /// A column of an answer, fit for an address. Values of several lines or with quotes are left out.
    private static List<String> column(Requests.Connection connection, String query) throws IOException {
        return connection
                .text("/api/sql?format=csv&q=" + encoded(query))
                .lines()
                .skip(1)
                .filter(value -> !value.contains("\"") && !value.isBlank() && value.indexOf('/') < 0
                        || value.startsWith("https://"))
                .map(FieldNames::encoded)
                .toList();
    }

    private static List<String> paths(String before, List<String> values) {
        return values.stream().map(value -> before + value).toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
