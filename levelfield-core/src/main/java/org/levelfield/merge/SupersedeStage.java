package org.levelfield.merge;

import org.levelfield.store.SqlResource;
import org.levelfield.store.Workspace;

/// The stage `supersede`: where several inputs describe a work under the same id, which record counts.
public final class SupersedeStage {

    public void run(Workspace workspace) {
        workspace.create("superseded", SqlResource.text("stages/supersede"));
        workspace.note("records superseded", workspace.database().number("select count(*) from superseded"));
    }
}
