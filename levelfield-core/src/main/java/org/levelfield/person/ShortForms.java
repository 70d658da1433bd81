package org.levelfield.person;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import org.levelfield.store.CsvResource;

/// Given names and their short forms, such as Michael and Mike, from `names/short-forms.csv`. Only forms that are no
/// name of their own elsewhere: `Jun` is no short form of `Junyan`.
final class ShortForms {

    private static final Map<String, Set<String>> FULL = load();

    private ShortForms() {}

    /// Whether two different given names may be one person's.
    static boolean same(String one, String other) {
        return FULL.getOrDefault(one, Set.of()).contains(other)
                || FULL.getOrDefault(other, Set.of()).contains(one);
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> full = new HashMap<>();
        for (CSVRecord row : CsvResource.rows("names/short-forms.csv")) {
            full.computeIfAbsent(row.get("short"), name -> new TreeSet<>()).add(row.get("full"));
        }
        return full;
    }
}
