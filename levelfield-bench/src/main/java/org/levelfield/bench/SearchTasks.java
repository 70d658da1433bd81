package org.levelfield.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.levelfield.bench.search.CoinedNames;
import org.levelfield.bench.search.SharedKeywords;
import org.levelfield.bench.search.Task;
import org.levelfield.search.IndexedWork;
import org.levelfield.search.WorkIndex;
import org.levelfield.store.FieldDirectory;
import tools.jackson.databind.json.JsonMapper;

/// Makes questions with known answers from a field, to choose between rankings; [SearchScores] scores what
/// `levelfield search FIELD --batch` answers to them. Nothing in them was judged by people.
///
/// - `cite`: a sentence of an abstract that names another work's coinage ("NAME: …" is that work's title), the name
///   taken out; `named` leaves it in; `paragraph` is such an abstract, all names taken out. The works named are sought.
/// - `idea`: an abstract, `theme`: its middle sentence. Works that share two or more author keywords with it are
/// sought,
///   where each keyword is one of 2 to 40 works.
///
/// Usage: `SearchTasks FIELD FOLDER COUNT [ID_PREFIX]` writes, for each of these and for the years of the asking works
/// to
/// 2015 (`early`) and after (`late`), at most COUNT questions as `FOLDER/TASK-PART.jsonl` and their answers as
/// `FOLDER/TASK-PART.qrels.tsv` (question, work, grade; −1 for the asking work). With a prefix, works asked from and
/// sought are those whose id begins with it.
public final class SearchTasks {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LAST_EARLY_YEAR = 2015;
    private static final long SEED = 20_191_122;

    private SearchTasks() {}

    public static void main(String[] args) throws IOException {
        List<IndexedWork> works = new ArrayList<>();
        String prefix = args.length > 3 ? args[3] : "";
        try (WorkIndex index = WorkIndex.open(new FieldDirectory(Path.of(args[0])))) {
            index.forEach(work -> {
                if (work.workId().startsWith(prefix)) {
                    works.add(work);
                }
            });
        }
        List<Task> tasks = new ArrayList<>(CoinedNames.tasks(works));
        tasks.addAll(SharedKeywords.tasks(works));
        write(Files.createDirectories(Path.of(args[1])), drawn(tasks, Integer.parseInt(args[2])));
    }

    /// At most so many of every kind and part, drawn evenly; of one asking work and kind only one.
    private static Map<String, List<Task>> drawn(List<Task> tasks, int count) {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = tasks.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            Task kept = tasks.get(i);
            tasks.set(i, tasks.get(other));
            tasks.set(other, kept);
        }
        Map<String, List<Task>> drawn = new HashMap<>();
        Set<String> asked = new LinkedHashSet<>();
        for (Task task : tasks) {
            String part = task.kind() + (task.year() <= LAST_EARLY_YEAR ? "-early" : "-late");
            List<Task> place = drawn.computeIfAbsent(part, each -> new ArrayList<>());
            if (place.size() < count && asked.add(task.kind() + " " + task.asking())) {
                place.add(task);
            }
        }
        return drawn;
    }

    private static void write(Path folder, Map<String, List<Task>> parts) throws IOException {
        for (Map.Entry<String, List<Task>> part : parts.entrySet()) {
            Path questions = folder.resolve(part.getKey() + ".jsonl");
            Path answers = folder.resolve(part.getKey() + ".qrels.tsv");
            try (PrintWriter asked = new PrintWriter(Files.newBufferedWriter(questions));
                    PrintWriter sought = new PrintWriter(Files.newBufferedWriter(answers))) {
                for (Task task : part.getValue()) {
                    asked.println(JSON.writeValueAsString(Map.of("id", task.asking(), "text", task.text())));
                    sought.println(task.asking() + "\t" + task.asking() + "\t-1");
                    task.sought().forEach(work -> sought.println(task.asking() + "\t" + work + "\t1"));
                }
            }
            System.out.println(part.getKey() + " " + part.getValue().size());
        }
    }
}
