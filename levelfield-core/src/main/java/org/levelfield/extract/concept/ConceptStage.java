package org.levelfield.extract.concept;

import org.levelfield.store.Database;
import org.levelfield.store.Workspace;
import org.levelfield.text.TextWords;
import org.levelfield.text.WordIds;

/// The stage `concept`: which concepts there are, and which works name them. A list that was given to the build is the
/// only inventory; without one, the works themselves give it.
public final class ConceptStage {

    public void run(Workspace workspace) {
        Database database = workspace.database();
        boolean given = database.number("select count(*) from given_concept") > 0;
        ConceptInventory inventory = given ? given(database, workspace) : Extraction.run(database, workspace::note);
        ConceptRows rows = new ConceptRows(inventory, workspace.writer("work_concept"));
        WorkText.stream(database, rows::work);
        rows.finish(workspace);
    }

    private static ConceptInventory given(Database database, Workspace workspace) {
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
