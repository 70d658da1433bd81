package org.levelfield.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.levelfield.audit.Audit;
import org.levelfield.audit.AuditIndex;
import org.levelfield.audit.AuditReport;
import org.levelfield.audit.AuditedPaper;
import org.levelfield.audit.match.MatchedReference;
import org.levelfield.audit.match.ReferenceMatcher;
import org.levelfield.audit.reference.Reference;
import org.levelfield.audit.reference.ReferenceList;
import org.levelfield.pipeline.Landscape;
import org.levelfield.search.WorkIndex;
import org.levelfield.store.Field;
import org.levelfield.store.FieldDirectory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How much of what human surveys cite a field has, and how much of that an audit names among the first hundred: from
/// the
/// survey's title alone, and from half of its list.
///
/// Usage: `SurveyReferences FIELD FOLDER`
public final class SurveyReferences {

    private static final int FIRST = 100;
    private static final int SPLITS = 5;

    private SurveyReferences() {}

    public static void main(String[] args) throws IOException {
        try (Field field = Field.open(Path.of(args[0]), Landscape.tableNames());
                WorkIndex texts = WorkIndex.open(new FieldDirectory(Path.of(args[0])));
                Stream<Path> files = Files.list(Path.of(args[1]))) {
            AuditIndex index = AuditIndex.read(field.database());
            Audit audit = new Audit(field.database(), index, texts);
            ReferenceMatcher matcher = new ReferenceMatcher(index.titles(), index.venues());
            for (Path file : files.sorted().toList()) {
                String title = file.getFileName()
                        .toString()
                        .replaceFirst("\\.json$", "")
                        .replace('-', ' ')
                        .replace('_', ':');
                List<Reference> references = references(file);
                int year = yearAfter(file);
                List<MatchedReference> found = matcher.match(field.database(), references).stream()
                        .filter(each -> each.work() != MatchedReference.NONE)
                        .toList();
                Set<String> covered = new HashSet<>();
                found.forEach(each -> covered.add(index.titles().id(each.work())));
                double alone = recall(audit, List.of(), title, year, covered);
                double half = 0;
                for (int seed = 1; seed <= SPLITS; seed++) {
                    half += ofHiddenHalf(audit, index, found, title, year, seed) / SPLITS;
                }
                System.out.printf(
                        "%s: %d references, %d covered (%.3f); recall@%d of the covered by title alone %.3f, of a hidden half by the other %.3f (mean of %d halves)%n",
                        title,
                        references.size(),
                        covered.size(),
                        (double) covered.size() / references.size(),
                        FIRST,
                        alone,
                        half,
                        SPLITS);
            }
        }
    }

    private static double ofHiddenHalf(
            Audit audit, AuditIndex index, List<MatchedReference> found, String title, int year, int seed) {
        List<Reference> seeds = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        Set<String> hidden = new HashSet<>();
        SplittableRandom random = new SplittableRandom(seed);
        for (MatchedReference each : found) {
            String work = index.titles().id(each.work());
            if (random.nextBoolean()) {
                seeds.add(each.reference());
                shown.add(work);
            } else {
                hidden.add(work);
            }
        }
        hidden.removeAll(shown);
        return recall(audit, seeds, title, year, hidden);
    }

    private static double recall(Audit audit, List<Reference> seeds, String title, int year, Set<String> wanted) {
        AuditedPaper given = AuditedPaper.of("", Optional.of(year));
        AuditedPaper paper = new AuditedPaper(
                given.workId(), title, "", List.of(), given.year(), given.codeFolder(), given.repositories());
        AuditReport report = audit.of(new ReferenceList("titles", seeds, List.of()), paper, FIRST, LocalDate.EPOCH);
        long found = report.missing().stream()
                .filter(work -> wanted.contains(work.workId()))
                .count();
        return wanted.isEmpty() ? Double.NaN : (double) found / wanted.size();
    }

    /// The year after that of the latest arXiv id.
    private static int yearAfter(Path file) throws IOException {
        int latest = 0;
        for (JsonNode each : new JsonMapper().readTree(Files.readString(file))) {
            String id = each.path("arxivId").asString("");
            latest = id.matches("\\d{4}\\.\\d{4,5}")
                    ? Math.max(latest, 2001 + Integer.parseInt(id.substring(0, 2)))
                    : latest;
        }
        return latest;
    }

    private static List<Reference> references(Path file) throws IOException {
        List<Reference> references = new ArrayList<>();
        JsonNode all = new JsonMapper().readTree(Files.readString(file));
        for (JsonNode each : all) {
            references.add(Reference.titled(
                    String.valueOf(references.size()), each.path("title").asString()));
        }
        return references;
    }
}
