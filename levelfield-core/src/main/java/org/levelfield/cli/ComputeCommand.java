package org.levelfield.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.levelfield.compute.ComputeText;
import org.levelfield.compute.predict.BundledPredictor;
import org.levelfield.run.UserMistake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `levelfield compute [--batch [FILE]]`
@Command(
        name = "compute",
        mixinStandardHelpOptions = true,
        description =
                "Reads text on standard input and writes what it says on training compute as one line of JSON: FLOP with an"
                        + " 80%% interval, method, GPU-hours on an A100, reach, evidence and assumptions. Writes nothing"
                        + " where the text says nothing.")
final class ComputeCommand implements Callable<Integer> {

    /// In place of a file's name: standard input.
    private static final String STANDARD_INPUT = "-";

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            arity = "0..1",
            fallbackValue = STANDARD_INPUT,
            description =
                    "Read JSON Lines {\"id\",\"text\"}, from a file or standard input, and write a line for each that says"
                            + " something.")
    private @Nullable String batch;

    @Option(
            names = "--max-rejects",
            paramLabel = "SHARE",
            description = "Largest share of lines that may be unusable, 0 to 1 (default: ${DEFAULT-VALUE}).")
    private double maxRejects = 0.05;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "Write unusable lines whole to this file (default: standard error).")
    private @Nullable Path rejects;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (maxRejects < 0 || maxRejects > 1 || Double.isNaN(maxRejects)) {
            throw new UserMistake("--max-rejects " + maxRejects + " is no share", "Give a number from 0 to 1.");
        }
        ComputeText reader = ComputeText.bundled();
        try {
            if (batch == null) {
                String text = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
                reader.read(text).ifPresent(estimate -> out.print(EstimateJson.line(null, estimate)));
                out.flush();
            } else {
                lines(reader, out, err);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the text cannot be read", e);
        }
        return 0;
    }

    private void lines(ComputeText reader, PrintWriter out, PrintWriter err) throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8), 1 << 16);
                RejectedLines rejected = new RejectedLines(rejects, err)) {
            ComputeLines lines = new ComputeLines(reader, BundledPredictor.bundled(), rejected);
            lines.run(in, out);
            out.flush();
            err.println(lines.summary());
            lines.checkRejects(maxRejects);
        }
    }

    private InputStream open() throws IOException {
        String from = Objects.requireNonNull(batch);
        if (from.equals(STANDARD_INPUT)) {
            return System.in;
        }
        try {
            return Files.newInputStream(Path.of(from));
        } catch (NoSuchFileException e) {
            throw new UserMistake(
                    "there is no file " + from, "Give a file of JSON Lines, or none for standard input.", e);
        }
    }
}
