package org.levelfield.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.levelfield.audit.match.MatchedReference;
import org.levelfield.audit.match.Status;
import org.levelfield.audit.reference.Reference;
import org.levelfield.audit.reference.ReferenceList;
import org.levelfield.store.Database;
import org.levelfield.store.StoredTitles;

/// A work of the field as a paper to audit, with the references that are recorded of it.
final class RecordedPaper {

    private final Database database;
    private final StoredTitles titles;

    RecordedPaper(Database database, AuditIndex index) {
        this.database = database;
        titles = index.titles();
    }

    record Recorded(ReferenceList list, List<MatchedReference> matched, AuditedPaper paper) {}

    /// @param given what is known of the paper beside the field
    Optional<Recorded> read(String id, AuditedPaper given) {
        List<String> merged =
                database.query("select merged_id from work_merge where work_id = ?", row -> row.getString(1), id);
        if (merged.isEmpty()) {
            return Optional.empty();
        }
        String work = merged.getFirst();
        List<MatchedReference> matched = references(work);
        List<Reference> references =
                matched.stream().map(MatchedReference::reference).toList();
        return Optional.of(new Recorded(new ReferenceList("work", references, List.of()), matched, paper(work, given)));
    }

    private AuditedPaper paper(String work, AuditedPaper given) {
        String text = database.query(
                        "select coalesce(t.abstract, '') from merged_work m left join work t on t.work_id = m.abstract_id"
                                + " where m.work_id = ?",
                        row -> row.getString(1),
                        work)
                .getFirst();
        List<String> authors = database.query(
                "select a.author_name from merged_work m join authorship a on a.work_id = m.authorship_id"
                        + " where m.work_id = ? and a.author_name is not null order by a.position",
                row -> row.getString(1),
                work);
        int number = titles.number(work);
        int year = titles.year(number);
        return new AuditedPaper(
                Optional.of(work),
                titles.title(number),
                given.text().isEmpty() ? text : given.text(),
                authors,
                given.year().or(() -> year == StoredTitles.NO_YEAR ? Optional.empty() : Optional.of(year)),
                given.codeFolder(),
                given.repositories());
    }

    private List<MatchedReference> references(String work) {
        List<MatchedReference> references = new ArrayList<>();
        database.stream(
                "select distinct c.referenced_work_id, k.merged_id from citation c"
                        + " join work_merge citing on citing.work_id = c.work_id"
                        + " left join work_merge k on k.work_id = c.referenced_work_id"
                        + " where citing.merged_id = ? order by 1",
                row -> {
                    String cited = row.getString(1);
                    String merged = row.getString(2);
                    int number = merged == null ? MatchedReference.NONE : titles.number(merged);
                    references.add(
                            number == MatchedReference.NONE
                                    ? new MatchedReference(
                                            untitled(cited), Status.UNKNOWN, number, "the field has no record of it")
                                    : new MatchedReference(
                                            Reference.titled(cited, titles.title(number)),
                                            titles.isRetracted(number) ? Status.RETRACTED : Status.MATCHED,
                                            number,
                                            "recorded as cited"));
                },
                work);
        return references;
    }

    private static Reference untitled(String key) {
        return new Reference(
                key, List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");
    }
}
