package org.levelfield.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.levelfield.audit.code.CheckedItem;
import org.levelfield.audit.code.Checklist;
import org.levelfield.audit.code.RecordedRepositories;
import org.levelfield.pipeline.Landscape;
import org.levelfield.store.Field;
import org.levelfield.text.TitleKey;

/// How far the checklist agrees with a list of repositories. What the list records of read-me and dependencies is only
/// read back, so agreement there shows that it is read right; whose a repository is, is also known to the field by a
/// source of its own: a repository that it gives for the same title is the authors', another one is not.
///
/// Usage: `ChecklistAgreement FIELD code-links.csv`
public final class ChecklistAgreement {

    private ChecklistAgreement() {}

    public static void main(String[] args) throws IOException {
        Path gold = Path.of(args[1]);
        RecordedRepositories recorded = RecordedRepositories.read(gold);
        Map<String, int[]> read = new TreeMap<>();
        Map<String, Integer> rows = new HashMap<>();
        List<CSVRecord> all = rows(gold);
        all.forEach(row -> rows.merge(RecordedRepositories.key(row.get("repo_url")), 1, Integer::sum));
        for (CSVRecord row : all) {
            if (rows.getOrDefault(RecordedRepositories.key(row.get("repo_url")), 0) > 1) {
                continue; // one repository of several papers: which row is meant cannot be told by the address
            }
            for (CheckedItem item :
                    Checklist.of(List.of(), recorded.of(row.get("repo_url")), LocalDate.of(2025, 1, 1))) {
                String column = switch (item.item()) {
                    case "read-me" -> "readmeUrl";
                    case "dependencies" -> "requirementsUrl";
                    case "the authors' own" -> "is_official";
                    default -> "";
                };
                if (!column.isEmpty()) {
                    boolean there = column.equals("is_official")
                            ? row.get(column).equals("true")
                            : row.get(column).startsWith("http");
                    boolean same = (item.grade() == CheckedItem.Grade.MET) == there;
                    read.computeIfAbsent(item.item(), key -> new int[2])[same ? 0 : 1]++;
                }
            }
        }
        read.forEach((item, count) -> System.out.printf("read back, %s: %d agree, %d not%n", item, count[0], count[1]));
        try (Field field = Field.open(Path.of(args[0]), Landscape.tableNames())) {
            official(field, all);
        }
    }

    private static void official(Field field, List<CSVRecord> gold) {
        Map<String, Set<String>> own = new HashMap<>();
        field.database().stream(
                "select title, repository from code_link where is_official and title is not null",
                row -> own.computeIfAbsent(TitleKey.of(row.getString(1)), key -> new HashSet<>())
                        .add(RecordedRepositories.key(row.getString(2))));
        int agree = 0;
        List<String> apart = new ArrayList<>();
        for (CSVRecord row : gold) {
            Set<String> known = own.get(TitleKey.of(row.get("paper_title")));
            if (known != null) {
                boolean ours = known.contains(RecordedRepositories.key(row.get("repo_url")));
                agree += ours == row.get("is_official").equals("true") ? 1 : 0;
                if (ours != row.get("is_official").equals("true")) {
                    apart.add(row.get("is_official") + " " + row.get("repo_url") + " beside " + known);
                }
            }
        }
        System.out.printf("the authors' own, by the field's links: %d of %d agree%n", agree, agree + apart.size());
        apart.forEach(line -> System.out.println("  " + line));
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(file)) {
            return format.parse(reader).getRecords();
        }
    }
}
