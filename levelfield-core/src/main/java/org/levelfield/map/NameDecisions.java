package org.levelfield.map;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.levelfield.store.StoredConcepts;
import org.levelfield.store.Workspace;

/// What people decided about pairs of names.
final class NameDecisions {

    private NameDecisions() {}

    /// By pair, as [StatedNames#pair] packs it, whether both names mean the same. The first decision on a pair stands.
    static Map<Long, Boolean> read(Workspace workspace, StoredConcepts concepts) {
        Map<Long, Boolean> decided = new HashMap<>();
        workspace.database().stream(
                "select name, other_name, same from name_decision order by name, other_name, same", row -> {
                    OptionalInt one = concepts.find(row.getString(1));
                    OptionalInt other = concepts.find(row.getString(2));
                    boolean known = one.isPresent() && other.isPresent() && one.getAsInt() != other.getAsInt();
                    if (known) {
                        decided.putIfAbsent(StatedNames.pair(one.getAsInt(), other.getAsInt()), row.getBoolean(3));
                    } else {
                        workspace.note("decisions on names that the field does not know as two", 1);
                    }
                });
        return decided;
    }
}
