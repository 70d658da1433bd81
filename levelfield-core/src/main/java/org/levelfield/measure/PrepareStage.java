package org.levelfield.measure;

import java.util.List;
import org.levelfield.store.SqlResource;
import org.levelfield.store.Workspace;

/// The stage `prepare`: tables that several measures would otherwise compute at every question, each by one query of
/// its
/// own name, so that a question is answered while a reader waits.
public final class PrepareStage {

    /// The tables, in the order in which they are made.
    public static final List<String> TABLES = List.of("work_institution", "named_concept", "survey_topic");

    public void run(Workspace workspace) {
        TABLES.forEach(table -> workspace.create(table, SqlResource.text("stages/prepare/" + table)));
    }
}
