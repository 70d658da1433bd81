package org.levelfield.pipeline;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.levelfield.run.DiskTrouble;
import org.levelfield.run.Progress;
import org.levelfield.run.UserMistake;
import org.levelfield.run.Vintage;
import org.levelfield.store.Database;
import org.levelfield.store.Earlier;
import org.levelfield.store.FieldDirectory;
import org.levelfield.store.Manifest;
import org.levelfield.store.StageOutput;
import org.levelfield.store.TableFiles;
import org.levelfield.store.Workspace;

/// Runs a piece of the flow into a folder of its own and keeps it under its fingerprint, or finds that it stands.
final class StageRunner {

    private final FieldDirectory field;
    private final Progress progress;

    StageRunner(FieldDirectory field, Progress progress) {
        this.field = field;
        this.progress = progress;
    }

    /// The result of a stage and whether it was already there.
    record Outcome(StageOutput output, boolean skipped) {}

    Optional<StageOutput> standing(String stage, String fingerprint) {
        return field.finished(folder(stage, fingerprint))
                .filter(output -> output.fingerprint().equals(fingerprint));
    }

    /// Where the output of a stage stands.
    Path place(StageOutput output) {
        return field.stages().resolve(output.folder());
    }

    /// What is to be made.
    ///
    /// @param code hash of the code alone that makes it
    /// @param fingerprint of code, inputs and settings
    /// @param inputs hash of each table that it reads
    /// @param learned the stage as it was published last, where what it learned then is left
    record Making(
            String stage, String code, String fingerprint, Map<String, String> inputs, Optional<StageOutput> learned) {}

    Outcome run(Making making, Database database, Consumer<Workspace> work) {
        String stage = making.stage();
        String fingerprint = making.fingerprint();
        Optional<StageOutput> standing = standing(stage, fingerprint);
        if (standing.isPresent()) {
            return new Outcome(standing.get(), true);
        }
        long start = System.nanoTime();
        String folder = folder(stage, fingerprint);
        Path made = field.workFolder(folder);
        List<TableFiles> tables;
        List<String> beside;
        Map<String, Long> notes;
        try (Workspace workspace = new Workspace(database, made, progress, earlier(making))) {
            work.accept(workspace);
            tables = workspace.finish();
            beside = workspace.beside();
            notes = workspace.notes();
        } catch (UserMistake e) {
            throw e;
        } catch (UncheckedIOException e) {
            throw DiskTrouble.writing(made, e);
        } catch (RuntimeException e) {
            throw new IllegalStateException("stage " + stage + " failed: " + e.getMessage(), e);
        }
        double seconds = Math.round((System.nanoTime() - start) / 1e7) / 100.0;
        StageOutput output = new StageOutput(stage, fingerprint, making.code(), folder, seconds, tables, beside, notes);
        field.keep(made, output);
        return new Outcome(output, false);
    }

    private Earlier earlier(Making making) {
        Map<String, List<Path>> files = new HashMap<>();
        Optional<Path> folder = Optional.empty();
        for (StageOutput stage : field.manifest().map(Manifest::stages).orElse(List.of())) {
            Path place = place(stage);
            for (TableFiles table : stage.tables()) {
                files.computeIfAbsent(table.table(), each -> new ArrayList<>())
                        .addAll(table.files().stream().map(place::resolve).toList());
            }
            folder = stage.stage().equals(making.stage()) ? Optional.of(place) : folder;
        }
        return new Earlier(
                files,
                folder,
                Vintage.shortHash(making.code()),
                making.learned().map(this::place),
                making.inputs());
    }

    private static String folder(String stage, String fingerprint) {
        return stage + "-" + Vintage.shortHash(fingerprint);
    }
}
