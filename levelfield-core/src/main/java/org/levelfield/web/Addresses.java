package org.levelfield.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.levelfield.measure.Question;

/// Questions as addresses.
final class Addresses {

    private Addresses() {}

    /// The page that shows it. How it is grouped is the page's own business.
    static String page(Question question) {
        return "/survey/" + encoded(question.measure().name()) + query(filters(question));
    }

    /// The API's answer in this format.
    static String api(Question question, String format) {
        StringJoiner parameters = new StringJoiner("&");
        if (!question.by().isEmpty()) {
            parameters.add("by=" + String.join(",", question.by()));
        }
        String filters = filters(question);
        if (!filters.isEmpty()) {
            parameters.add(filters);
        }
        parameters.add("format=" + format);
        return "/api/survey/" + encoded(question.measure().name()) + query(parameters.toString());
    }

    private static String filters(Question question) {
        StringJoiner parameters = new StringJoiner("&");
        question.venues().forEach(venue -> parameters.add("venue=" + encoded(venue)));
        question.topics().forEach(topic -> parameters.add("topic=" + encoded(topic)));
        question.since().ifPresent(year -> parameters.add("since=" + year));
        question.until().ifPresent(year -> parameters.add("until=" + year));
        if (!question.counting().equals(question.measure().countings().getFirst())) {
            parameters.add("counting=" + encoded(question.counting()));
        }
        return parameters.toString();
    }

    private static String query(String parameters) {
        return parameters.isEmpty() ? "" : "?" + parameters;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
