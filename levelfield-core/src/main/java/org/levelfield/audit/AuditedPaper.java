package org.levelfield.audit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.levelfield.audit.code.KnownRepositories;
import org.levelfield.audit.code.RecordedRepositories;

/// The paper that is audited, as far as it is known.
///
/// @param workId where the field has it
/// @param text abstract or more; empty where not given
/// @param authors as written; empty where not given
/// @param year in which it appears; else the year after its latest reference is taken
/// @param codeFolder folder of a clone of its code
/// @param repositories who knows something of repositories
public record AuditedPaper(
        Optional<String> workId,
        String title,
        String text,
        List<String> authors,
        Optional<Integer> year,
        Optional<Path> codeFolder,
        KnownRepositories repositories) {

    public AuditedPaper {
        authors = List.copyOf(authors);
    }

    /// A paper of which no more than a text is known.
    public static AuditedPaper of(String text, Optional<Integer> year) {
        return new AuditedPaper(
                Optional.empty(), "", text, List.of(), year, Optional.empty(), RecordedRepositories.none());
    }
}
