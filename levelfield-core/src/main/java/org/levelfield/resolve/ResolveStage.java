package org.levelfield.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.levelfield.model.Sector;
import org.levelfield.model.SectorCorrection;
import org.levelfield.resolve.institution.Found;
import org.levelfield.store.RowsByKey;
import org.levelfield.store.SqlResource;
import org.levelfield.store.TableWriter;
import org.levelfield.store.Workspace;

/// The stage `resolve`: every distinct affiliation string to institutions and sectors, every authorship to its sectors,
/// every work to its team.
public final class ResolveStage {

    /// The rule of a string that is an author's name: it says nothing of where the author is.
    private static final String AUTHOR_NAME = "author-name";

    private static final FieldResolver.Answer NOTHING = new FieldResolver.Answer(List.of(), Optional.empty());

    /// Strings resolved at a time, on all cores; they are written in their order.
    private static final int BATCH = 8192;

    /// @param name whether it is the name of an author
    private record Counted(String affiliation, long occurrences, boolean name) {}

    private record Answered(Counted string, FieldResolver.Answer answer) {}

    public void run(Workspace workspace) {
        FieldResolver resolver = FieldResolver.in(workspace.database());
        resolver.owners().write(workspace.writer("company_owner"));
        RowsByKey rows = new RowsByKey(
                workspace,
                "affiliation",
                SqlResource.text("stages/resolve/strings"),
                List.of("resolution"),
                workspace.hashOf(FieldResolver.TABLES));
        TableWriter table = rows.writer("resolution");
        List<Counted> batch = new ArrayList<>(BATCH);
        Runnable flush = () -> {
            batch.parallelStream()
                    .map(string -> new Answered(string, answer(string, resolver)))
                    .toList()
                    .forEach(each -> write(table, each));
            batch.clear();
        };
        rows.stream(row -> {
            batch.add(new Counted(row.getString("affiliation"), row.getLong("occurrences"), row.getBoolean("is_name")));
            if (batch.size() == BATCH) {
                flush.run();
            }
        });
        flush.run();
        rows.finish();
        workspace.create("authorship_sector", SqlResource.text("stages/resolve/authorship_sector"));
        workspace.create("team", SqlResource.text("stages/resolve/team"));
        noteStrings(workspace);
        if (resolver.corrections() > 0) {
            noteCorrections(workspace, resolver);
        }
    }

    /// Where only the registry speaks, the name of an author is no affiliation: `Oliver Wulf` is not the company
    /// Oliver.
    /// Where the tables speak it is one, since sources also print institutions where authors belong.
    private static FieldResolver.Answer answer(Counted string, FieldResolver resolver) {
        FieldResolver.Answer answer = resolver.resolve(string.affiliation());
        boolean onlyRegistry = answer.correction().isEmpty()
                && answer.resolutions().stream().allMatch(each -> each.rule().startsWith(JointResolver.REGISTRY));
        return string.name() && onlyRegistry ? NOTHING : answer;
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

    private static void noteCorrections(Workspace workspace, FieldResolver resolver) {
        Set<SectorCorrection> met = new HashSet<>();
        workspace.database().stream(
                "select distinct affiliation from resolution",
                row -> resolver.correction(Objects.requireNonNull(row.getString(1)))
                        .ifPresent(met::add));
        note(
                workspace,
                "strings corrected",
                "select count(distinct affiliation) from resolution where rule = 'correction'");
        workspace.note("corrections that no string meets", resolver.corrections() - met.size());
    }

    private static void note(Workspace workspace, String name, String count) {
        workspace.note(name, workspace.database().number(count));
    }

    private static void write(TableWriter table, Answered answered) {
        FieldResolver.Answer answer = answered.answer();
        if (answer.resolutions().isEmpty()) {
            row(table, answered.string())
                    .text(Sector.UNKNOWN.label())
                    .text(null)
                    .text(null)
                    .text(silence(answered))
                    .text(null)
                    .text(null)
                    .text(null)
                    .text(null)
                    .number(null)
                    .end();
        }
        for (Resolution each : answer.resolutions()) {
            Optional<Found> institution = each.institution();
            row(table, answered.string())
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

    private static String silence(Answered answered) {
        boolean corrected = answered.answer().correction().isPresent();
        return answered.string().name() && !corrected
                ? AUTHOR_NAME
                : answered.answer().silence();
    }

    private static TableWriter row(TableWriter table, Counted string) {
        return table.row().text(string.affiliation()).big(string.occurrences());
    }
}
