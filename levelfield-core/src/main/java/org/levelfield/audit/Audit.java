package org.levelfield.audit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.levelfield.audit.match.MatchedReference;
import org.levelfield.audit.match.ReferenceMatcher;
import org.levelfield.audit.reference.ReferenceList;
import org.levelfield.search.WorkIndex;
import org.levelfield.store.Database;
import org.levelfield.store.StoredTitles;

/// Audits a paper against a field: are its references real, what related work is missing, how balanced is its list, can
/// its code be found and run.
public final class Audit {

    /// Works named as missing unless told otherwise.
    public static final int MISSING = 20;

    private final Database database;
    private final AuditIndex index;
    private final WorkIndex texts;

    public Audit(Database database, AuditIndex index, WorkIndex texts) {
        this.database = database;
        this.index = index;
        this.texts = texts;
    }

    /// Audits the references of a file.
    ///
    /// @param most works that are named as missing
    /// @param today against which the upkeep of code is measured
    public AuditReport of(ReferenceList list, AuditedPaper paper, int most, LocalDate today) {
        List<MatchedReference> matched =
                new ReferenceMatcher(index.titles(), index.venues()).match(database, list.references());
        return of(list, matched, paper, most, today);
    }

    private AuditReport of(
            ReferenceList list, List<MatchedReference> matched, AuditedPaper paper, int most, LocalDate today) {
        int[] seeds = matched.stream()
                .mapToInt(MatchedReference::work)
                .filter(work -> work != MatchedReference.NONE)
                .distinct()
                .toArray();
        int year = paper.year().orElseGet(() -> yearAfter(matched, seeds));
        return new AuditReport(
                list.format(),
                matched.stream().map(this::line).toList(),
                list.unread(),
                new MissingWorks(database, index, texts).of(matched, seeds, paper, year, most),
                new ListBalance(database, index.titles()).of(seeds, paper, year),
                new CodeSearch(database).of(paper, today));
    }

    /// A paper appears, as far as is known, in the year after the latest that it cites.
    private int yearAfter(List<MatchedReference> matched, int[] seeds) {
        int latest = Arrays.stream(seeds).map(index.titles()::year).max().orElse(StoredTitles.NO_YEAR);
        int said = matched.stream()
                .flatMap(each -> each.reference().year().stream())
                .filter(year -> year < LocalDate.now(java.time.ZoneOffset.UTC).getYear() + 2)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(StoredTitles.NO_YEAR);
        return Math.max(latest, said) + 1;
    }

    private AuditReport.Line line(MatchedReference matched) {
        boolean found = matched.work() != MatchedReference.NONE;
        @Nullable String id = found ? index.titles().id(matched.work()) : null;
        String title = matched.reference().title();
        return new AuditReport.Line(
                matched.reference().key(),
                matched.status().toString(),
                id,
                title.isEmpty() ? found ? index.titles().title(matched.work()) : null : title,
                matched.why());
    }

    /// Audits a work of the field by the references that the field records.
    ///
    /// @return empty where there is no such work
    public Optional<AuditReport> ofWork(String id, AuditedPaper given, int most, LocalDate today) {
        return new RecordedPaper(database, index)
                .read(id, given)
                .map(recorded -> of(recorded.list(), recorded.matched(), recorded.paper(), most, today));
    }
}
