package org.levelfield.audit.match;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.levelfield.audit.reference.Reference;
import org.levelfield.store.Database;

/// The works that references name by DOI or arXiv id.
final class WorkIdentifiers {

    private static final int AT_ONCE = 2_000;

    private final Map<String, String> byDoi;
    private final Map<String, String> byArxivId;

    private WorkIdentifiers(Map<String, String> byDoi, Map<String, String> byArxivId) {
        this.byDoi = byDoi;
        this.byArxivId = byArxivId;
    }

    static WorkIdentifiers read(Database database, List<Reference> references) {
        return new WorkIdentifiers(
                read(database, references, "doi", Reference::doi),
                read(database, references, "arxiv_id", Reference::arxivId));
    }

    private static Map<String, String> read(
            Database database, List<Reference> references, String column, Function<Reference, Optional<String>> of) {
        List<String> asked = references.stream()
                .flatMap(reference -> of.apply(reference).stream())
                .distinct()
                .sorted()
                .toList();
        Map<String, String> found = new HashMap<>();
        for (int from = 0; from < asked.size(); from += AT_ONCE) {
            Collection<String> some = asked.subList(from, Math.min(asked.size(), from + AT_ONCE));
            database.stream(
                    "select w." + column + ", min(k.merged_id) from work w join work_merge k on k.work_id = w.work_id"
                            + " where w." + column + " in ("
                            + some.stream().map(Database::literal).collect(Collectors.joining(", ")) + ")"
                            + " group by 1 having count(distinct k.merged_id) = 1",
                    row -> found.put(row.getString(1), row.getString(2)));
        }
        return found;
    }

    /// The identifier of the one work that a reference's DOI or arXiv id names.
    Optional<String> work(Reference reference) {
        return reference
                .doi()
                .flatMap(doi -> Optional.ofNullable(byDoi.get(doi)))
                .or(() -> reference.arxivId().flatMap(id -> Optional.ofNullable(byArxivId.get(id))));
    }
}
