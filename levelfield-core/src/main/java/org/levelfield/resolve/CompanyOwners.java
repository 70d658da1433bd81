package org.levelfield.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.levelfield.store.Database;
import org.levelfield.store.SqlResource;
import org.levelfield.store.TableWriter;

/// Which company of a registry belongs to which, up to the ultimate owner, so that concentration is not hidden by
/// subsidiaries. Universities and public bodies are not rolled up: a state's university system is no author's
/// institution.
///
/// Owners that form a circle own nothing: each of them stands for itself.
public final class CompanyOwners {
    private final Map<String, Owned> owned = new TreeMap<>();

    /// @param ownerName by the curated table of companies where it knows the owner, else by the registry
    private record Owned(String name, String ownerId, String ownerName, int steps) {}

    private CompanyOwners() {}

    /// No registry, no owners.
    public static CompanyOwners none() {
        return new CompanyOwners();
    }

    /// Those of a field's tables `institution` and `institution_relation`. Of several parents the one with the smallest
    /// id counts.
    public static CompanyOwners in(Database database, SectorRules rules) {
        Map<String, String> names = new HashMap<>();
        Map<String, String> parents = new HashMap<>();
        database.stream(SqlResource.text("stages/resolve/companies"), row -> {
            names.put(row.getString("institution_id"), row.getString("name"));
            String parent = row.getString("parent_id");
            if (parent != null) {
                parents.put(row.getString("institution_id"), parent);
            }
        });
        CompanyOwners owners = new CompanyOwners();
        for (Map.Entry<String, String> company : names.entrySet()) {
            List<String> line = line(company.getKey(), parents);
            if (line.size() > 1) {
                String owner = line.getLast();
                String ownerName = named(names.getOrDefault(owner, owner), rules);
                owners.owned.put(company.getKey(), new Owned(company.getValue(), owner, ownerName, line.size() - 1));
            }
        }
        return owners;
    }

    /// The company, its owner, the owner's owner …; the company alone where they run in a circle.
    private static List<String> line(String company, Map<String, String> parents) {
        List<String> line = new ArrayList<>(List.of(company));
        Set<String> seen = new HashSet<>(line);
        for (String at = parents.get(company); at != null; at = parents.get(at)) {
            if (!seen.add(at)) {
                return List.of(company);
            }
            line.add(at);
        }
        return line;
    }

    /// `Alphabet (United States)` is `Alphabet` in the curated table.
    private static String named(String name, SectorRules rules) {
        return rules.decide(name).evidence().stream()
                .filter(each -> each.rule().equals(Rule.COMPANY_NAME.label()))
                .map(SectorEvidence::parent)
                .findFirst()
                .orElse(name);
    }

    /// The name of the ultimate owner; empty where the company owns itself or the registry does not say.
    public Optional<String> of(String institutionId) {
        return Optional.ofNullable(owned.get(institutionId)).map(Owned::ownerName);
    }

    /// Writes the roll-up as a table that people can read.
    void write(TableWriter table) {
        owned.forEach((id, row) -> table.row()
                .text(id)
                .text(row.name())
                .text(row.ownerId())
                .text(row.ownerName())
                .whole(row.steps())
                .end());
    }
}
