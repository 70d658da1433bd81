package org.levelfield.extract.concept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.levelfield.run.ContentHash;
import org.levelfield.run.DiskTrouble;
import org.levelfield.store.Database;
import org.levelfield.store.RowsByKey;
import org.levelfield.store.StageOutput;
import org.levelfield.store.Workspace;
import org.levelfield.text.TextWords;
import org.levelfield.text.WordIds;

/// The stage `concept`: which concepts there are, and which works name them. A list that was given to the build is the
/// only inventory; without one, the works themselves give it, or have given it at an earlier build.
public final class ConceptStage {

    private static final String FOLDER = "inventory";
    private static final String FILE = "concepts.txt";

    public void run(Workspace workspace) {
        Optional<Path> before = workspace
                .learnedBefore()
                .map(folder -> folder.resolve(FOLDER).resolve(FILE))
                .filter(Files::isRegularFile);
        if (workspace.database().number("select count(*) from given_concept") > 0) {
            all(given(workspace), workspace);
        } else if (before.isPresent()) {
            following(before.get(), workspace);
        } else {
            ConceptInventory inventory = Extraction.run(workspace.database(), workspace::note);
            String written = inventory.written();
            all(inventory, workspace);
            keep(written, workspace);
            rows(written, workspace, List.of()).finish();
        }
    }

    /// Reads all works.
    private static void all(ConceptInventory inventory, Workspace workspace) {
        ConceptRows rows = new ConceptRows(inventory, workspace.writer("work_concept"));
        WorkText.stream(workspace.database(), rows::work);
        rows.finish(workspace);
    }

    /// Looks for the concepts of an earlier build, in works whose texts have changed since. Names, kinds and forms that
    /// the
    /// concepts had then stay as they are.
    private static void following(Path inventory, Workspace workspace) {
        String written;
        try {
            written = Files.readString(inventory);
        } catch (IOException e) {
            throw DiskTrouble.reading(inventory, e);
        }
        WordIds words = new WordIds();
        KindVotes.learnWords(words);
        RowsByKey kept = rows(written, workspace, List.of(ConceptRows.TABLE));
        ConceptRows rows = new ConceptRows(ConceptInventory.read(written, words), kept.writer(ConceptRows.TABLE));
        kept.stream(row -> rows.work(WorkText.read(row)));
        kept.finish();
        new FollowingConcepts(workspace, rows).write();
        keep(written, workspace);
        workspace.note(StageOutput.LEFT, 1);
    }

    private static RowsByKey rows(String inventory, Workspace workspace, List<String> tables) {
        return new RowsByKey(workspace, "work_id", WorkText.QUERY, tables, ContentHash.of(List.of(inventory)));
    }

    private static void keep(String inventory, Workspace workspace) {
        Path folder = workspace.folder().resolve(FOLDER);
        try {
            Files.writeString(Files.createDirectories(folder).resolve(FILE), inventory);
        } catch (IOException e) {
            throw DiskTrouble.writing(folder, e);
        }
        workspace.keepBeside(folder);
    }

    private static ConceptInventory given(Workspace workspace) {
        Database database = workspace.database();
        WordIds words = new WordIds();
        KindVotes.learnWords(words);
        ConceptInventory inventory = new ConceptInventory(true, words);
        TextWords cutting = new TextWords();
        long[] same = {0};
        database.stream(
                "select name from given_concept order by line",
                row -> same[0] += inventory.add(row.getString(1), cutting) ? 0 : 1);
        workspace.note("given concepts that fold to an earlier one", same[0]);
        return inventory;
    }
}
