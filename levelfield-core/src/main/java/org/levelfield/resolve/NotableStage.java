package org.levelfield.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.levelfield.model.Sector;
import org.levelfield.store.SqlResource;
import org.levelfield.store.TableWriter;
import org.levelfield.store.Workspace;

/// The stage `notable`: every organisation of a table of notable models to its sector and parent by the same rules,
/// tables and corrections as affiliations, or, where these do not know it, to what the source itself says; and from
/// there the team of every model, in every edition that was read.
public final class NotableStage {

    private static final String MODELS =
            "select organizations, organization_categories from model where organizations is not null";

    /// An organisation as the tables of models name it: how often, and with which categories.
    private static final class Named {
        private int models;
        private final Map<String, Integer> categories = new TreeMap<>();

        private @Nullable String category() {
            return categories.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse(null);
        }
    }

    public void run(Workspace workspace) {
        Map<String, Named> named = named(workspace);
        write(workspace, named);
        workspace.show("organization");
        workspace
                .database()
                .execute("create or replace view numbered_model as " + SqlResource.text("stages/notable/rows"));
        workspace.create("model_parent", SqlResource.text("stages/notable/model_parent"));
        workspace.create("notable_model", SqlResource.text("stages/notable/notable_model"));
        workspace.note("organisations", named.size());
        workspace.note("models of unknown team", count(workspace, "team = 'unknown'"));
        workspace.note(
                "models whose team the source's categories give otherwise",
                count(workspace, "team <> team_by_source and team_by_source <> 'unknown'"));
    }

    private static long count(Workspace workspace, String condition) {
        return workspace.database().number("select count(*) from notable_model where " + condition);
    }

    private static Map<String, Named> named(Workspace workspace) {
        Map<String, Named> named = new TreeMap<>();
        workspace.database().stream(MODELS, row -> {
            String[] organisations = row.getString(1).split(",", -1);
            String[] categories =
                    Optional.ofNullable(row.getString(2)).orElse("").split(",", -1);
            boolean parallel = categories.length == organisations.length;
            Map<String, String> once = new HashMap<>();
            for (int i = 0; i < organisations.length; i++) {
                once.put(organisations[i].strip(), parallel ? categories[i].strip() : "");
            }
            once.forEach((organisation, category) -> {
                Named each = named.computeIfAbsent(organisation, name -> new Named());
                each.models++;
                if (!category.isEmpty()) {
                    each.categories.merge(category, 1, Integer::sum);
                }
            });
        });
        return named;
    }

    private static void write(Workspace workspace, Map<String, Named> named) {
        SectorRules rules = SectorRules.bundled();
        Corrections corrections = Corrections.in(workspace.database());
        TableWriter table = workspace.writer("organization");
        named.forEach((organisation, each) -> {
            List<SectorEvidence> evidence = new ArrayList<>(corrections
                    .of(organisation)
                    .map(Corrections::decision)
                    .orElseGet(() -> rules.decide(organisation))
                    .evidence());
            if (evidence.isEmpty()) {
                Optional<Sector> claimed = claimed(each.category());
                row(table, organisation, each)
                        .text(claimed.orElse(Sector.UNKNOWN).label())
                        .text(organisation)
                        .text(claimed.isPresent() ? "source-category" : "none")
                        .text(null)
                        .end();
            }
            for (SectorEvidence one : evidence) {
                row(table, organisation, each)
                        .text(one.sector().label())
                        .text(one.parent())
                        .text(one.rule())
                        .text(one.matched())
                        .end();
            }
        });
    }

    /// What the source says of an organisation that no table knows.
    private static Optional<Sector> claimed(@Nullable String category) {
        if (category == null) {
            return Optional.empty();
        }
        return switch (category) {
            case "Industry" -> Optional.of(Sector.INDUSTRY);
            case "Academia" -> Optional.of(Sector.ACADEMIA);
            case "Government" -> Optional.of(Sector.GOVERNMENT);
            case "Research collective" -> Optional.of(Sector.NONPROFIT);
            default -> Optional.empty();
        };
    }

    private static TableWriter row(TableWriter table, String organisation, Named each) {
        return table.row().text(organisation).whole(each.models).text(each.category());
    }
}
