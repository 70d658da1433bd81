package org.levelfield.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.levelfield.check.CheckTraining;
import org.levelfield.check.Gathering;
import org.levelfield.search.WorkIndex;
import org.levelfield.store.FieldDirectory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Trains what the check of an idea knows, and writes its two resources, `pair-trees.txt` and `list-trees.txt`.
///
/// Usage: `TrainCheck FOLDER MOST FIELD CASES.jsonl [FIELD CASES.jsonl]...`. A case is `{"text", "label", "work_id"}`;
/// a
/// field is built from the corpus that belongs to its cases, which lacks the works of the open ones. Of every pair of
/// field and cases, the first MOST cases are learned from: each as it is, and a done one once more with its work taken
/// away. The cases must be of other years than those by which the model is measured.
public final class TrainCheck {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CheckTraining training = new CheckTraining();
    private final List<Boolean> done = new ArrayList<>();
    private int group;

    private TrainCheck() {}

    public static void main(String[] args) throws IOException {
        TrainCheck job = new TrainCheck();
        int most = Integer.parseInt(args[1]);
        for (int i = 2; i + 1 < args.length; i += 2) {
            job.read(new FieldDirectory(Path.of(args[i])), Path.of(args[i + 1]), most);
        }
        CheckTraining.Learned learned = job.training.learn(job.done);
        Path folder = Files.createDirectories(Path.of(args[0]));
        Files.write(folder.resolve("pair-trees.txt"), learned.pairs());
        Files.write(folder.resolve("list-trees.txt"), learned.lists());
        System.out.println(job.done.size() + " lists of " + job.group + " ideas");
    }

    private void read(FieldDirectory field, Path cases, int most) throws IOException {
        try (WorkIndex index = WorkIndex.open(field);
                Stream<String> lines = Files.lines(cases)) {
            Gathering gathering = new Gathering(index);
            lines.limit(most).map(JSON::readTree).forEach(idea -> add(gathering, idea));
        }
    }

    private void add(Gathering gathering, JsonNode idea) {
        String own = idea.get("work_id").asString();
        String text = idea.get("text").asString();
        boolean present = idea.get("label").asString().equals("done");
        Gathering.Numbered whole = gathering.numbered(text, work -> false);
        add(whole, present ? whole.place(own) : -1, present);
        if (present) {
            add(gathering.numbered(text, own::equals), -1, false);
        }
        group++;
    }

    private void add(Gathering.Numbered list, int own, boolean present) {
        if (list.rows().length > 0) {
            training.add(list.rows(), own, group);
            done.add(present);
        }
    }
}
