package org.levelfield.resolve.institution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.levelfield.model.Institution;
import org.levelfield.store.Database;

/// Reads a registry out of a field's tables `institution`, `institution_name` and `institution_relation`.
public final class RegistryTables {
    private RegistryTables() {}

    public static InstitutionIndex read(Database database) {
        Map<String, List<Institution.Name>> names = new HashMap<>();
        database.stream(
                "select distinct institution_id, name, kind from institution_name order by institution_id, kind, name",
                row -> names.computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                        .add(new Institution.Name(row.getString(2), row.getString(3), null)));
        Map<String, List<Institution.Relation>> relations = new HashMap<>();
        database.stream(
                "select distinct institution_id, related_id, kind from institution_relation order by institution_id,"
                        + " kind, related_id",
                row -> relations
                        .computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                        .add(new Institution.Relation(row.getString(2), row.getString(3))));
        InstitutionIndex.Builder builder = InstitutionIndex.builder();
        database.stream(
                "select institution_id, name, status, types, country, city, domains from institution"
                        + " order by institution_id, input",
                row -> {
                    String id = row.getString(1);
                    builder.add(new Institution(
                            id,
                            row.getString(2),
                            row.getString(3),
                            parts(row.getString(4)),
                            row.getString(5),
                            row.getString(6),
                            null,
                            parts(row.getString(7)),
                            names.getOrDefault(id, List.of()),
                            relations.getOrDefault(id, List.of())));
                });
        return builder.build();
    }

    private static List<String> parts(@Nullable String list) {
        return list == null || list.isBlank() ? List.of() : Arrays.asList(list.split(",", -1));
    }
}
