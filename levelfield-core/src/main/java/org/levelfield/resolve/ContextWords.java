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

    /// Where a word that joins two organisations stands next to a hit, between it and another; -1 where none does.
    int joinerBetween(Affiliation affiliation, Hit hit, Hit following) {
        for (int index : new int[] {hit.to(), following.from() - 1, following.from() - 2}) {
            boolean between = index >= hit.to() && index < following.from();
            if (between && joins(affiliation, index)) {
                return index;
            }
        }
        return -1;
    }

    boolean joins(Affiliation affiliation, int token) {
        return joiner.contains(affiliation.tokens().get(token).word());
    }

    /// The first token from a start on that is no joining word, at most the end.
    int pastJoiners(Affiliation affiliation, int start, int end) {
        int index = start;
        while (index < end && joins(affiliation, index)) {
            index++;
        }
        return index;
    }

    /// Whether nothing but numbers stands between the hit and the start of its segment or a joining word.
    boolean boundedLeft(Affiliation affiliation, Hit hit) {
        int index = hit.from() - 1;
        int start = affiliation.segmentStart(hit.from());
        while (index >= start && affiliation.tokens().get(index).kind() == Token.Kind.NUMBER) {
            index--;
        }
        return index < start || joins(affiliation, index);
    }

    boolean boundedRight(Affiliation affiliation, Hit hit) {
        int index = hit.to();
        int end = affiliation.segmentEnd(hit.from());
        while (index < end && affiliation.tokens().get(index).kind() == Token.Kind.NUMBER) {
            index++;
        }
        return index >= end || joins(affiliation, index);
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
