package org.levelfield.resolve;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.levelfield.model.SectorCorrection;
import org.levelfield.store.SqlResource;
import org.levelfield.store.TableWriter;
import org.levelfield.store.Workspace;

/// The stage `resolve`: every distinct affiliation string to sectors, every authorship to its sectors, every work to
/// its team.
public final class ResolveStage {

    private static final String STRINGS =
            "select affiliation, count(*) as occurrences from affiliation_string group by affiliation order by affiliation";

    public void run(Workspace workspace) {
        SectorRules rules = SectorRules.bundled();
        Corrections corrections = Corrections.in(workspace.database());
        Set<SectorCorrection> met = new HashSet<>();
        TableWriter table = workspace.writer("resolution");
        workspace.database().stream(STRINGS, row -> {
            String affiliation = row.getString("affiliation");
            long occurrences = row.getLong("occurrences");
            Optional<SectorCorrection> correction = corrections.of(affiliation);
            correction.ifPresent(met::add);
            SectorDecision decision = correction.map(Corrections::decision).orElseGet(() -> rules.decide(affiliation));
            write(table, affiliation, occurrences, decision, correction.isPresent() ? Corrections.RULE : "none");
        });
        workspace.show("resolution");
        workspace.create("authorship_sector", SqlResource.text("stages/resolve/authorship_sector"));
        workspace.create("team", SqlResource.text("stages/resolve/team"));
        workspace.note("strings", workspace.database().number("select count(distinct affiliation) from resolution"));
        workspace.note(
                "strings of unknown sector",
                workspace.database().number("select count(*) from resolution where sector = 'unknown'"));
        if (corrections.size() > 0) {
            noteCorrections(workspace, corrections.size() - met.size());
        }
    }

    private static void noteCorrections(Workspace workspace, long idle) {
        workspace.note(
                "strings corrected",
                workspace
                        .database()
                        .number("select count(distinct affiliation) from resolution where rule = 'correction'"));
        workspace.note("corrections that no string meets", idle);
    }

    private static void write(
            TableWriter table, String affiliation, long occurrences, SectorDecision decision, String unknownBy) {
        if (decision.evidence().isEmpty()) {
            row(table, affiliation, occurrences)
                    .text("unknown")
                    .text(null)
                    .text(null)
                    .text(unknownBy)
                    .text(null)
                    .end();
        }
        for (SectorEvidence evidence : decision.evidence()) {
            row(table, affiliation, occurrences)
                    .text(evidence.sector().label())
                    .text(evidence.organisation())
                    .text(evidence.parent())
                    .text(evidence.rule())
                    .text(evidence.matched())
                    .end();
        }
    }

    private static TableWriter row(TableWriter table, String affiliation, long occurrences) {
        return table.row().text(affiliation).big(occurrences);
    }
}
