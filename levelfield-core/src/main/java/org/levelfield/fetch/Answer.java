package org.levelfield.fetch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// What a service answered: its status, its headers in lower case, and its bytes, uncompressed.
public final class Answer {

    private static final int LONGEST_MESSAGE = 300;

    private final int status;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    Answer(int status, Map<String, List<String>> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    public int status() {
        return status;
    }

    /// The bytes themselves, not a copy.
    public byte[] body() {
        return body;
    }

    public Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    /// A header that is a number, such as `x-ratelimit-cost-usd`.
    public OptionalDouble number(String name) {
        try {
            return header(name).stream()
                    .mapToDouble(
                            text -> Double.parseDouble(text.replace("$", "").strip()))
                    .findFirst();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /// What the service says of a refusal, on one line.
    public String message() {
        String line = text().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
        return line.length() > LONGEST_MESSAGE ? line.substring(0, LONGEST_MESSAGE) + "…" : line;
    }
}
