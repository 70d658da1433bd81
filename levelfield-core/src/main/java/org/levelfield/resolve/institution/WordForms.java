package org.levelfield.resolve.institution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.csv.CSVRecord;
import org.levelfield.store.CsvResource;

/// The form under which a folded word is compared: `universität`, `univ` and `universities` are one word.
///
/// The table `resolve/word-forms.csv` has words and beginnings (`universi*`); a word without form says nothing in a
/// name
/// (`of`, `the`, `Inc`). A plural's `s` is dropped from words that are not in the table.
final class WordForms {
    private static final int SHORTEST_PLURAL = 5;

    /// Words whose form is kept.
    private static final int MOST_KEPT = 60_000;

    private final Map<String, String> words = new HashMap<>();
    private final NavigableMap<String, String> beginnings = new TreeMap<>();
    private final Map<String, String> kept = new ConcurrentHashMap<>();
    private final Set<String> listed = new HashSet<>();
    private final Set<String> types = new HashSet<>();
    private final Set<String> units = new HashSet<>();

    static WordForms bundled() {
        WordForms forms = new WordForms();
        CsvResource.rows("resolve/word-forms.csv").forEach(forms::add);
        return forms;
    }

    private void add(CSVRecord row) {
        String word = row.get("word");
        String form = row.get("form");
        listed.add(form);
        if (word.endsWith("*")) {
            beginnings.put(word.substring(0, word.length() - 1), form);
        } else {
            words.put(word, form);
        }
        Map<String, Set<String>> roles = Map.of("type", types, "unit", units);
        roles.getOrDefault(row.get("role"), new HashSet<>()).add(form);
    }

    /// The form of a folded word; empty for a word that says nothing.
    String of(String word) {
        String known = kept.get(word);
        if (known == null) {
            known = find(word);
            if (kept.size() < MOST_KEPT) {
                kept.put(word, known);
            }
        }
        return known;
    }

    private String find(String word) {
        String listed = words.get(word);
        if (listed != null) {
            return listed;
        }
        Map.Entry<String, String> beginning = beginnings.floorEntry(word);
        if (beginning != null && word.startsWith(beginning.getKey())) {
            return beginning.getValue();
        }
        boolean plural = word.length() >= SHORTEST_PLURAL
                && word.endsWith("s")
                && List.of("ss", "us", "is").stream().noneMatch(word::endsWith);
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    /// Whether the table has a form: it is a general word or a city with several names.
    boolean isForm(String form) {
        return listed.contains(form);
    }

    /// Whether a form says what kind of organisation it is: university, hospital, institute.
    boolean isType(String form) {
        return types.contains(form);
    }

    /// Whether a form names a part of an organisation: department, faculty.
    boolean isUnit(String form) {
        return units.contains(form);
    }
}
