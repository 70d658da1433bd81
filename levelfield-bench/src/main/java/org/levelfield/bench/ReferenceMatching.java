package org.levelfield.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.levelfield.audit.match.MatchedReference;
import org.levelfield.audit.match.ReferenceMatcher;
import org.levelfield.audit.match.Status;
import org.levelfield.audit.match.VenueYears;
import org.levelfield.audit.reference.ReferenceList;
import org.levelfield.audit.reference.ReferenceReader;
import org.levelfield.bench.ReferenceCorruption.Given;
import org.levelfield.pipeline.Landscape;
import org.levelfield.read.InputFile;
import org.levelfield.store.Database;
import org.levelfield.store.Field;
import org.levelfield.store.StoredTitles;

/// How well spoilt references are matched, and invented ones flagged.
///
/// Usage: `ReferenceMatching FIELD SEED [COUNT] [show]`
public final class ReferenceMatching {

    private ReferenceMatching() {}

    public static void main(String[] args) throws IOException {
        long seed = Long.parseLong(args[1]);
        int count = args.length > 2 ? Integer.parseInt(args[2]) : 2_000;
        boolean show = args.length > 3;
        try (Field field = Field.open(Path.of(args[0]), Landscape.tableNames())) {
            Database database = field.database();
            List<Given> works = works(database);
            SplittableRandom random = new SplittableRandom(seed);
            ReferenceCorruption corruption = new ReferenceCorruption(seed + 1);
            StringBuilder spoilt = new StringBuilder();
            StringBuilder invented = new StringBuilder();
            StringBuilder kin = new StringBuilder();
            Map<String, Given> meant = new HashMap<>();
            for (int i = 0; i < count; i++) {
                Given work = works.get(random.nextInt(works.size()));
                meant.put("r" + i, work);
                spoilt.append(corruption.entry("r" + i, work));
                Given front = works.get(random.nextInt(works.size()));
                Given back = works.get(random.nextInt(works.size()));
                invented.append(corruption.invented("i" + i, front, back, works.get(random.nextInt(works.size()))));
                kin.append(corruption.invented("k" + i, front, back, front));
            }
            long began = System.nanoTime();
            StoredTitles titles = StoredTitles.read(database);
            ReferenceMatcher matcher = new ReferenceMatcher(titles, VenueYears.of(titles));
            System.out.printf("index of %d works: %.2f s%n", titles.size(), seconds(began));
            began = System.nanoTime();
            report(titles, matcher.match(database, read(spoilt)), meant, show);
            System.out.printf("%d references: %.2f s%n", count, seconds(began));
            flagged("invented, authors of another work", matcher.match(database, read(invented)), show);
            flagged("invented, authors of the work that gave the front half", matcher.match(database, read(kin)), show);
        }
    }

    private static List<Given> works(Database database) {
        List<Given> works = new ArrayList<>();
        database.stream(
                "select m.work_id, m.title, m.year, coalesce(m.source, m.venue), string_agg(a.author_name, '|' order by a.position)"
                        + " from merged_work m join authorship a on a.work_id = m.authorship_id"
                        + " where m.title is not null and m.year is not null and coalesce(m.source, m.venue) is not null"
                        + " and length(m.title) >= 15 and a.author_name is not null group by 1, 2, 3, 4 order by 1",
                row -> works.add(new Given(
                        row.getString(1),
                        row.getString(2),
                        List.of(row.getString(5).split("\\|", -1)),
                        row.getInt(3),
                        row.getString(4))));
        return works;
    }

    private static ReferenceList list(StringBuilder text) throws IOException {
        Path file = Files.createTempFile("references", ".bib");
        try {
            Files.writeString(file, text);
            return ReferenceReader.read(new InputFile(file));
        } finally {
            Files.delete(file);
        }
    }

    private static List<org.levelfield.audit.reference.Reference> read(StringBuilder text) throws IOException {
        ReferenceList list = list(text);
        if (!list.unread().isEmpty()) {
            System.out.println("unread: " + list.unread().size() + ", first: "
                    + list.unread().getFirst());
        }
        return list.references();
    }

    private static void report(
            StoredTitles titles, List<MatchedReference> found, Map<String, Given> meant, boolean show) {
        int right = 0;
        int wrong = 0;
        Map<Status, Integer> statuses = new TreeMap<>();
        for (MatchedReference each : found) {
            Given work = Objects.requireNonNull(meant.get(each.reference().key()));
            statuses.merge(each.status(), 1, Integer::sum);
            boolean same = each.status().isFound() && titles.id(each.work()).equals(work.id());
            right += same ? 1 : 0;
            wrong += each.status().isFound() && !same ? 1 : 0;
            if (show && !same) {
                System.out.println(
                        "  " + each.status() + " | " + each.reference().title() + " | "
                                + each.reference().authors() + " | meant " + work.title() + " " + work.id() + " | "
                                + each.why());
            }
        }
        System.out.println(statuses);
        System.out.printf(
                "precision %.4f recall %.4f; real ones wrongly called suspect %.4f (%d)%n",
                (double) right / (right + wrong),
                (double) right / found.size(),
                (double) statuses.getOrDefault(Status.SUSPECT, 0) / found.size(),
                statuses.getOrDefault(Status.SUSPECT, 0));
    }

    private static void flagged(String what, List<MatchedReference> found, boolean show) {
        Map<Status, Integer> statuses = new TreeMap<>();
        found.forEach(each -> statuses.merge(each.status(), 1, Integer::sum));
        long matched = found.stream().filter(each -> each.status().isFound()).count();
        int suspect = statuses.getOrDefault(Status.SUSPECT, 0);
        int ambiguous = statuses.getOrDefault(Status.AMBIGUOUS, 0);
        // what the field does not cover cannot be told: it is unknown by definition
        long covered = (long) found.size() - statuses.getOrDefault(Status.UNKNOWN, 0);
        System.out.printf(
                "%s: %s; not matched %.4f; flagged suspect within coverage %.4f%n",
                what,
                statuses,
                1 - (double) (matched + ambiguous) / found.size(),
                (double) suspect / Math.max(1, covered));
        if (show) {
            found.stream()
                    .filter(each -> each.status().isFound() || each.status() == Status.AMBIGUOUS)
                    .forEach(each -> System.out.println(
                            "  " + each.status() + " | " + each.reference().title() + " | " + each.why()));
        }
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
