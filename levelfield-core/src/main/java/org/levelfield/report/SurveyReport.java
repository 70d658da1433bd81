package org.levelfield.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.levelfield.measure.Measure;
import org.levelfield.measure.Survey;
import org.levelfield.measure.TableText;
import org.levelfield.run.ContentHash;
import org.levelfield.run.DiskTrouble;
import org.levelfield.run.Progress;
import org.levelfield.run.Vintage;
import org.levelfield.store.Field;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The whole survey of a field as one static HTML page, `index.html`, a folder of CSV, `data/`, and a `manifest.json`
/// with the hash of every input and every file written. The same inputs, settings and program give the same bytes:
/// nothing of it depends on the day or the machine.
public final class SurveyReport {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Field field;
    private final Progress progress;

    public SurveyReport(Field field, Progress progress) {
        this.field = field;
        this.progress = progress;
    }

    /// Writes into the folder, which is made if it is not there; files of an earlier report are overwritten.
    ///
    /// @throws org.levelfield.run.UserMistake if the folder cannot be written
    public void write(Path folder) {
        try {
            Files.createDirectories(folder.resolve("data"));
            List<ReportSection> sections = sections();
            Map<String, String> hashes = new TreeMap<>();
            for (ReportSection section : sections) {
                for (ReportSection.Answer answer : section.answers()) {
                    Path file = folder.resolve("data").resolve(answer.file());
                    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                        TableText.csv(answer.table(), out);
                    }
                    hashes.put("data/" + answer.file(), hash(file));
                }
            }
            Path index = folder.resolve("index.html");
            Files.writeString(index, new ReportPage(field, sections).html());
            hashes.put("index.html", hash(index));
            Files.writeString(folder.resolve("manifest.json"), JSON.writeValueAsString(manifest(hashes)) + "\n");
        } catch (IOException e) {
            throw DiskTrouble.writing(folder, e);
        }
    }

    private List<ReportSection> sections() {
        Survey survey = new Survey(field.database());
        List<Measure> measures = Measure.all();
        List<ReportSection> sections = new ArrayList<>();
        try (Progress.Task task = progress.begin("report", measures.size(), "measures")) {
            for (Measure measure : measures) {
                sections.add(ReportSection.of(measure, survey::ask));
                task.advance(1);
            }
        }
        return sections;
    }

    private Map<String, Object> manifest(Map<String, String> hashes) {
        List<Map<String, Object>> inputs = new ArrayList<>();
        for (Vintage input : field.manifest().inputs()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("name", input.name());
            entry.put("format", input.format());
            entry.put("bytes", input.bytes());
            entry.put("sha256", input.sha256());
            entry.put("records", input.records());
            entry.put("rejects", input.rejects());
            inputs.add(entry);
        }
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("program", field.manifest().program());
        manifest.put("inputs", inputs);
        manifest.put("settings", field.manifest().settings());
        manifest.put("files", hashes);
        return manifest;
    }

    private static String hash(Path file) throws IOException {
        ContentHash hash = new ContentHash();
        try (InputStream in = Files.newInputStream(file)) {
            hash.add(in);
        }
        return hash.hex();
    }
}
