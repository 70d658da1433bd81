package org.levelfield.read.csv;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the rows of a mapped table are, and the fields that a mapping may give them.
enum Kind {
    WORK(
            "work",
            "id",
            "id doi arxiv title abstract year date type language venue venueType url topic citations authors"
                    + " affiliations sharedAffiliations keywords references"),
    CODE_LINK("codeLink", "repository", "work url title arxiv repository official"),
    INSTITUTION("institution", "id name", "id name status types country city established domains aliases acronyms");

    private final String label;
    private final String required;
    private final String fields;

    Kind(String label, String required, String fields) {
        this.label = label;
        this.required = required;
        this.fields = fields;
    }

    static @Nullable Kind named(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label.equals(label))
                .findFirst()
                .orElse(null);
    }

    static String names() {
        return Arrays.stream(values()).map(kind -> kind.label).collect(Collectors.joining(", "));
    }

    Set<String> required() {
        return Set.of(required.split(" ", -1));
    }

    Set<String> fields() {
        return Set.of(fields.split(" ", -1));
    }
}
