package org.levelfield.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.levelfield.check.Answer;
import org.levelfield.check.AnswerJson;
import org.levelfield.check.AnswerProse;
import org.levelfield.check.Checker;
import org.levelfield.cloze.ClozeVectors;
import org.levelfield.model.Reach;
import org.levelfield.pipeline.Landscape;
import org.levelfield.run.UserMistake;
import org.levelfield.search.WorkIndex;
import org.levelfield.store.Field;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// `levelfield check FIELD "IDEA" [--reach gpu] [--format text|json|md]` and `levelfield check FIELD --batch
/// FILE.jsonl`
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Says whether an idea is done, partly done, crowded or open as far as searched, with its evidence.")
final class CheckCommand implements Callable<Integer> {

    /// How an answer is printed.
    enum Form {
        TEXT,
        JSON,
        MD
    }

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FIELD", description = "Folder of the field.")
    private Path field = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "IDEA",
            description = "A sentence to a page: what you would do, how, and on what.")
    private @Nullable String idea;

    @Option(
            names = "--reach",
            paramLabel = "TIER",
            description = "What you can afford: laptop, gpu, node, cluster, frontier.")
    private @Nullable String reach;

    @Option(names = "--format", description = "text, json or md (default: text).")
    private Form form = Form.TEXT;

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description = "Answer every line {\"id\", \"text\"} of this file as a line of JSON.")
    private @Nullable Path batch;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if ((idea == null) == (batch == null)) {
            throw new UserMistake("there is no idea to check, or twice", "Give an idea or --batch FILE.");
        }
        Optional<Reach> asker = tier(reach);
        try (Field open = Field.open(field, Landscape.tableNames());
                WorkIndex index = WorkIndex.open(open.directory())) {
            Checker checker = new Checker(index, ClozeVectors.open(open.directory()), open.database(), open.manifest());
            if (batch != null) {
                new CheckedLines(checker, open.database(), asker).answer(batch, out);
            } else {
                print(checker.check(Objects.requireNonNull(idea), asker, open.database()), out);
            }
        }
        return 0;
    }

    private void print(Answer answer, PrintWriter out) {
        switch (form) {
            case JSON -> out.println(JSON.writeValueAsString(AnswerJson.of(answer)));
            case MD -> AnswerProse.markdown(answer).forEach(out::println);
            case TEXT -> AnswerProse.text(answer).forEach(out::println);
        }
        out.flush();
    }

    private static Optional<Reach> tier(@Nullable String label) {
        if (label == null) {
            return Optional.empty();
        }
        List<String> labels = Arrays.stream(Reach.values()).map(Reach::label).toList();
        if (!labels.contains(label.strip().toLowerCase(Locale.ROOT))) {
            throw new UserMistake(
                    "--reach " + label + " is no tier",
                    "There are: " + labels.stream().collect(Collectors.joining(", ")) + ".");
        }
        return Optional.of(Reach.parse(label));
    }
}
