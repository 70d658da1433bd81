package org.levelfield.audit.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.levelfield.store.Database;
import org.levelfield.text.Edits;
import org.levelfield.text.TitleKey;

/// The authors of some works of a field, and how far those of a reference agree with them.
final class AuthorNames {

    /// Works asked for at once by their identifiers; for more, all are read.
    private static final int MOST_ASKED = 5_000;

    /// A misspelt name of fewer letters could be another name.
    private static final int LONG_NAME = 5;

    private final Map<String, List<String>> byWork = new HashMap<>();

    private AuthorNames() {}

    static AuthorNames read(Database database, Collection<String> works) {
        AuthorNames names = new AuthorNames();
        if (works.isEmpty()) {
            return names;
        }
        Set<String> wanted = new HashSet<>(works);
        String only = wanted.size() > MOST_ASKED
                ? ""
                : " and m.work_id in ("
                        + wanted.stream().sorted().map(Database::literal).collect(Collectors.joining(", ")) + ")";
        database.stream(
                "select m.work_id, a.author_name from merged_work m join authorship a on a.work_id = m.authorship_id"
                        + " where a.author_name is not null" + only + " order by m.work_id, a.position",
                row -> {
                    if (wanted.contains(row.getString(1))) {
                        names.byWork
                                .computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                                .add(row.getString(2));
                    }
                });
        return names;
    }

    List<String> of(String work) {
        return byWork.getOrDefault(work, List.of());
    }

    /// The share of a reference's authors that a work has; NaN where either's are not known. A list cut off after some
    /// authors, initials instead of given names, either order of the parts of a name and one misspelt letter do not
    /// count against it.
    double agreement(List<String> authors, String work) {
        Set<String> theirs = of(work).stream()
                .flatMap(name -> List.of(TitleKey.words(name).split(" ")).stream())
                .filter(part -> part.length() > 1)
                .collect(Collectors.toSet());
        List<String> families =
                TitleKey.familyNames(authors.stream().map(AuthorNames::turned).toList());
        if (theirs.isEmpty() || families.isEmpty()) {
            return Double.NaN;
        }
        long found = families.stream()
                .filter(family -> List.of(family.split(" ")).stream().anyMatch(part -> has(theirs, part)))
                .count();
        return (double) found / families.size();
    }

    private static boolean has(Set<String> parts, String part) {
        return parts.contains(part)
                || (part.length() >= LONG_NAME
                        && parts.stream()
                                .anyMatch(other -> Math.abs(other.length() - part.length()) <= 1
                                        && Edits.between(part, other) <= 1));
    }

    /// `Smith J.` as `Smith, J.`: initials behind a name are no family name.
    private static String turned(String name) {
        return name.indexOf(',') < 0 && name.matches("[\\p{L}'’-]{2,}(\\s+[\\p{L}'’-]{2,})?(\\s+\\p{Lu}\\.?)+")
                ? name.replaceFirst("\\s+(?=\\p{Lu}\\.?(\\s|$))", ", ")
                : name;
    }
}
