package org.levelfield.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.levelfield.store.Database;
import org.levelfield.store.SqlResource;

/// What the field's tables know of works: how much compute they took, and where their code is.
final class NearbyFacts {

    private final Database database;

    NearbyFacts(Database database) {
        this.database = database;
    }

    /// Facts of a work.
    ///
    /// @param basis stated, estimated, predicted, or none
    /// @param date it came out; empty where only a year or nothing is known
    /// @param code address of a repository, the official one where there is one
    record Facts(OptionalDouble gpuHours, String basis, Optional<String> code, String date) {
        static final Facts NONE = new Facts(OptionalDouble.empty(), "none", Optional.empty(), "");
    }

    /// The facts of these works; works without any are left out.
    Map<String, Facts> of(List<String> workIds) {
        Map<String, Facts> facts = new HashMap<>();
        if (workIds.isEmpty()) {
            return facts;
        }
        String ids = workIds.stream().map(Database::literal).collect(Collectors.joining(", "));
        String sql = SqlResource.text("questions/works-nearby").replace("${works}", ids);
        database.stream(sql, row -> {
            double hours = row.getDouble("gpu_hours");
            OptionalDouble known = row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(hours);
            facts.put(
                    row.getString("work_id"),
                    new Facts(
                            known,
                            Objects.requireNonNullElse(row.getString("basis"), "none"),
                            Optional.ofNullable(row.getString("repository")),
                            Objects.requireNonNullElse(row.getString("date"), "")));
        });
        return facts;
    }
}
