package org.levelfield.measure.novelty;

import org.levelfield.store.TableWriter;
import org.levelfield.store.Workspace;

/// The stage `novelty`: first-time concepts and pairs of every work, its distance to all earlier works, and the bursts
/// of
/// concepts. Measures are ordinary SQL over the tables that it writes.
public final class NoveltyStage {

    public void run(Workspace workspace) {
        DatedWorks works = DatedWorks.read(workspace.database());
        int threads = Runtime.getRuntime().availableProcessors();
        NewConcepts concepts = NewConcepts.of(workspace, works);
        EarlierTexts texts = EarlierTexts.of(workspace, works, threads);
        TableWriter table = workspace.writer("work_novelty");
        for (int work = 0; work < works.size(); work++) {
            table.row().text(works.id(work));
            concepts.write(table, work);
            texts.write(table, work);
            table.end();
        }
        workspace.show("work_novelty");
        ConceptBursts.write(workspace, concepts);
        workspace.show("concept_burst");
        workspace.note("works without a possible year, left out", works.leftOut());
    }
}
