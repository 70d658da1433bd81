package org.levelfield.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.levelfield.store.Database;
import org.levelfield.store.SqlResource;

/// Other names of the concepts that an idea names: forms in which works write them, and the strongest of the table
/// `concept_alias`.
final class Names {

    private final Database database;

    Names(Database database) {
        this.database = database;
    }

    /// Other ways to write what the idea names: those that a person or a work says to be the same first, then the most
    /// frequent.
    List<String> of(String idea) {
        Set<String> keys = ConceptKeys.of(idea);
        if (keys.isEmpty()) {
            return List.of();
        }
        String ids = keys.stream().map(Database::literal).collect(Collectors.joining(", "));
        return database
                .query(
                        SqlResource.text("questions/other-names").replace("${concepts}", ids),
                        row -> row.getString("name"))
                .stream()
                .filter(name -> !idea.contains(name) && !keys.contains(ConceptKeys.ofName(name)))
                .toList();
    }
}
