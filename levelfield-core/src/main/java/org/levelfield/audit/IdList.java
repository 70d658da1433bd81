package org.levelfield.audit;

import java.util.Collection;
import java.util.stream.Collectors;
import org.levelfield.store.Database;

/// Identifiers as the list of an SQL `in`.
final class IdList {

    private IdList() {}

    /// `('a', 'b')`; of none, a list that nothing is in.
    static String of(Collection<String> ids) {
        return ids.isEmpty()
                ? "(null)"
                : ids.stream().distinct().sorted().map(Database::literal).collect(Collectors.joining(", ", "(", ")"));
    }
}
