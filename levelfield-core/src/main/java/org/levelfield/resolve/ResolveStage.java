package org.levelfield.resolve;

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
        TableWriter table = workspace.writer("resolution");
        workspace.database().stream(STRINGS, row -> {
            String affiliation = row.getString("affiliation");
            long occurrences = row.getLong("occurrences");
            write(table, affiliation, occurrences, rules.decide(affiliation));
        });
        workspace.show("resolution");
        workspace.create("authorship_sector", SqlResource.text("stages/resolve/authorship_sector"));
        workspace.create("team", SqlResource.text("stages/resolve/team"));
        workspace.note("strings", workspace.database().number("select count(distinct affiliation) from resolution"));
        workspace.note(
                "strings of unknown sector",
                workspace.database().number("select count(*) from resolution where sector = 'unknown'"));
    }

    private static void write(TableWriter table, String affiliation, long occurrences, SectorDecision decision) {
        if (decision.evidence().isEmpty()) {
            row(table, affiliation, occurrences)
                    .text("unknown")
                    .text(null)
                    .text(null)
                    .text("none")
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
