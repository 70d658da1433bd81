package org.levelfield.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.levelfield.store.Database;
import org.levelfield.text.TextWords;

/// Other names of the concepts that an idea names. They come from the forms in which works write a concept; a table of
/// aliases, where a field has one, would be one more source here.
final class Names {

    private static final int LONGEST = 4;
    private static final int MOST = 12;

    private final Database database;

    Names(Database database) {
        this.database = database;
    }

    /// Other ways to write what the idea names, the most frequent first.
    List<String> of(String idea) {
        Set<String> keys = keys(idea);
        if (keys.isEmpty()) {
            return List.of();
        }
        String ids = keys.stream().map(Database::literal).collect(Collectors.joining(", "));
        List<String> forms = database.query(
                "select f.form from concept_form f where f.concept_id in (select concept_id from concept_form where "
                        + "concept_id in (" + ids + ") or (form_type = 'acronym' and lower(form) in (" + ids + ")))"
                        + " and (f.form_type = 'acronym' or f.concept_id not in (" + ids + "))"
                        + " group by f.form order by max(f.occurrences) desc nulls last, f.form limit " + MOST,
                row -> row.getString(1));
        return forms.stream().filter(form -> !idea.contains(form)).collect(Collectors.toCollection(ArrayList::new));
    }

    private static Set<String> keys(String idea) {
        TextWords words = new TextWords();
        words.cut(idea);
        Set<String> keys = new LinkedHashSet<>();
        for (int from = 0; from < words.size(); from++) {
            StringBuilder key = new StringBuilder();
            for (int to = from; to < Math.min(words.size(), from + LONGEST); to++) {
                if (to > from && words.joint(to) == TextWords.Joint.BREAK) {
                    break;
                }
                key.append(to == from ? "" : "-").append(words.folded(to));
                if (!FieldWords.PLAIN.contains(key.toString())) {
                    keys.add(key.toString());
                }
            }
        }
        return keys;
    }
}
