package org.levelfield.resolve;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.levelfield.store.CsvResource;
import org.levelfield.text.Token;

/// The words around a name that change its meaning: `Ford Hall` is a building, `Apple Inc` is not a fruit.
record ContextWords(Set<String> place, Set<String> company, Set<String> joiner, Set<String> department) {
    ContextWords {
        place = Set.copyOf(place);
        company = Set.copyOf(company);
        joiner = Set.copyOf(joiner);
        department = Set.copyOf(department);
    }

    static ContextWords bundled() {
        List<CSVRecord> rows = CsvResource.rows("sectors/context-words.csv");
        return new ContextWords(
                role(rows, "place"), role(rows, "company"), role(rows, "joiner"), role(rows, "department"));
    }

    /// Whether a building, street or honour follows: the name belongs to that.
    boolean namesPlace(Affiliation affiliation, Hit hit) {
        List<Token> tokens = affiliation.tokens();
        return hit.to() < tokens.size() && place.contains(tokens.get(hit.to()).word());
    }

    boolean companyFollows(Affiliation affiliation, Hit hit) {
        List<Token> tokens = affiliation.tokens();
        return hit.to() < tokens.size() && company.contains(tokens.get(hit.to()).word());
    }

    /// Whether nothing but numbers stands between the hit and the start of its segment or a joining word.
    boolean boundedLeft(Affiliation affiliation, Hit hit) {
        int index = hit.from() - 1;
        int start = affiliation.segmentStart(hit.from());
        while (index >= start && affiliation.tokens().get(index).kind() == Token.Kind.NUMBER) {
            index--;
        }
        return index < start || joiner.contains(affiliation.tokens().get(index).word());
    }

    boolean boundedRight(Affiliation affiliation, Hit hit) {
        int index = hit.to();
        int end = affiliation.segmentEnd(hit.from());
        while (index < end && affiliation.tokens().get(index).kind() == Token.Kind.NUMBER) {
            index++;
        }
        return index >= end || joiner.contains(affiliation.tokens().get(index).word());
    }

    /// Whether the segment around a hit is headed by a department: `Department of Software`, `Robotics Lab`.
    boolean inDepartment(Affiliation affiliation, Hit hit) {
        int end = affiliation.segmentEnd(hit.from());
        for (int index = affiliation.segmentStart(hit.from()); index < end; index++) {
            if (department.contains(affiliation.tokens().get(index).word())) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> role(List<CSVRecord> rows, String role) {
        return rows.stream()
                .filter(row -> row.get("role").equals(role))
                .map(row -> row.get("word"))
                .collect(Collectors.toUnmodifiableSet());
    }
}
