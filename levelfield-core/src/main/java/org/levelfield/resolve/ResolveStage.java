package org.levelfield.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.levelfield.model.Sector;
import org.levelfield.model.SectorCorrection;
import org.levelfield.resolve.institution.Found;
import org.levelfield.resolve.institution.InstitutionResolver;
import org.levelfield.resolve.institution.RegistryTables;
import org.levelfield.store.Database;
import org.levelfield.store.SqlResource;
import org.levelfield.store.TableWriter;
import org.levelfield.store.Workspace;

/// The stage `resolve`: every distinct affiliation string to institutions and sectors, every authorship to its sectors,
/// every work to its team.
public final class ResolveStage {

    /// The rule of a string that is an author's name: it says nothing of where the author is.
    private static final String AUTHOR_NAME = "author-name";

    /// Strings resolved at a time, on all cores; they are written in their order.
    private static final int BATCH = 8192;

    /// @param name whether it is the name of an author
    private record Counted(String affiliation, long occurrences, boolean name) {}

    /// @param correction the one that spoke, in place of the rules
    private record Answer(Counted string, List<Resolution> resolutions, Optional<SectorCorrection> correction) {}

    public void run(Workspace workspace) {
        Database database = workspace.database();
        SectorRules rules = SectorRules.bundled();
        CompanyOwners owners = CompanyOwners.in(database, rules);
        owners.write(workspace.writer("company_owner"));
        JointResolver resolver =
                new JointResolver(rules, new InstitutionResolver(RegistryTables.read(database)), owners);
        Corrections corrections = Corrections.in(database);
        Set<SectorCorrection> met = new HashSet<>();
        TableWriter table = workspace.writer("resolution");
        List<Counted> batch = new ArrayList<>(BATCH);
        Runnable flush = () -> {
            batch.parallelStream()
                    .map(string -> answer(string, resolver, corrections))
                    .toList()
                    .forEach(answer -> {
                        answer.correction().ifPresent(met::add);
                        write(table, answer);
                    });
            batch.clear();
        };
        database.stream(SqlResource.text("stages/resolve/strings"), row -> {
            batch.add(new Counted(row.getString("affiliation"), row.getLong("occurrences"), row.getBoolean("is_name")));
            if (batch.size() == BATCH) {
                flush.run();
            }
        });
        flush.run();
        workspace.show("resolution");
        workspace.create("authorship_sector", SqlResource.text("stages/resolve/authorship_sector"));
        workspace.create("team", SqlResource.text("stages/resolve/team"));
        noteStrings(workspace);
        if (corrections.size() > 0) {
            noteCorrections(workspace, corrections.size() - met.size());
        }
    }

    private static Answer answer(Counted string, JointResolver resolver, Corrections corrections) {
        Optional<SectorCorrection> correction = corrections.of(string.affiliation());
        List<Resolution> resolutions = correction
                .map(each -> Corrections.decision(each).evidence().stream()
                        .map(evidence -> Resolution.of(evidence, 1))
                        .toList())
                .orElseGet(() -> string.name() ? List.of() : resolver.resolve(string.affiliation()));
        return new Answer(string, resolutions, correction);
    }

    private static void noteStrings(Workspace workspace) {
        note(workspace, "strings", "select count(distinct affiliation) from resolution");
        note(
                workspace,
                "strings of unknown sector",
                "select count(*) from (select affiliation from resolution group by affiliation having bool_and(sector ="
                        + " 'unknown'))");
        note(
                workspace,
                "strings with an institution",
                "select count(distinct affiliation) from resolution where institution_id is not null");
    }

    private static void noteCorrections(Workspace workspace, long idle) {
        note(
                workspace,
                "strings corrected",
                "select count(distinct affiliation) from resolution where rule = 'correction'");
        workspace.note("corrections that no string meets", idle);
    }

    private static void note(Workspace workspace, String name, String count) {
        workspace.note(name, workspace.database().number(count));
    }

    private static void write(TableWriter table, Answer answer) {
        if (answer.resolutions().isEmpty()) {
            row(table, answer.string())
                    .text(Sector.UNKNOWN.label())
                    .text(null)
                    .text(null)
                    .text(silence(answer))
                    .text(null)
                    .text(null)
                    .text(null)
                    .text(null)
                    .number(null)
                    .end();
        }
        for (Resolution each : answer.resolutions()) {
            Optional<Found> institution = each.institution();
            row(table, answer.string())
                    .text(each.sector().label())
                    .text(each.organisation())
                    .text(each.parent())
                    .text(each.rule())
                    .text(each.matched())
                    .text(institution.map(Found::id).orElse(null))
                    .text(institution.map(Found::name).orElse(null))
                    .text(institution
                            .map(Found::country)
                            .filter(code -> !code.isEmpty())
                            .orElse(null))
                    .number(each.confidence())
                    .end();
        }
    }

    private static String silence(Answer answer) {
        if (answer.correction().isPresent()) {
            return Corrections.RULE;
        }
        return answer.string().name() ? AUTHOR_NAME : "none";
    }

    private static TableWriter row(TableWriter table, Counted string) {
        return table.row().text(string.affiliation()).big(string.occurrences());
    }
}
