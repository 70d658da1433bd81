package org.levelfield.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.levelfield.run.Vintage;
import org.levelfield.store.Manifest;
import org.levelfield.store.StageOutput;
import org.levelfield.web.chart.Numerals;
import org.levelfield.web.view.BuiltPage;
import org.levelfield.web.view.BuiltPage.StageLine;
import org.levelfield.web.view.Frame;
import org.levelfield.web.view.InputLine;
import org.levelfield.web.view.InputLine.Count;

/// Gathers what is known of the field's making.
final class BuiltView {

    private BuiltView() {}

    static BuiltPage of(Edition edition, Frame frame) {
        Manifest manifest = edition.manifest();
        List<StageLine> stages = new ArrayList<>();
        for (int i = 0; i < manifest.stages().size(); i++) {
            StageOutput stage = manifest.stages().get(i);
            // reading comes first, input by input, in the inputs' order
            boolean reading = i < manifest.inputs().size();
            stages.add(line(reading ? "read " + manifest.inputs().get(i).name() : stage.stage(), stage));
        }
        return new BuiltPage(
                frame,
                manifest.built(),
                manifest.program(),
                stages,
                inputs(edition),
                merges(edition),
                counts(manifest.settings()));
    }

    private static StageLine line(String what, StageOutput stage) {
        return new StageLine(
                what,
                String.format(Locale.ROOT, "%.1f", stage.seconds()),
                Numerals.count(stage.rows()),
                Numerals.bytes(stage.bytes()),
                stage.tables().stream()
                        .filter(table -> table.rows() > 0)
                        .map(table -> new Count(table.table(), Numerals.count(table.rows())))
                        .toList(),
                stage.notes().entrySet().stream()
                        .filter(note -> note.getValue() != 0)
                        .map(note -> new Count(note.getKey(), Numerals.count(note.getValue())))
                        .toList());
    }

    /// The inputs with their vintages and rejects.
    static List<InputLine> inputs(Edition edition) {
        Map<String, List<Count>> rejects = edition.overview().rejects().stream()
                .collect(Collectors.groupingBy(
                        FieldOverview.Rejects::input,
                        Collectors.mapping(
                                each -> new Count(each.reason(), Numerals.count(each.records())),
                                Collectors.toList())));
        return edition.manifest().inputs().stream()
                .map(input -> line(input, rejects.getOrDefault(input.input(), List.of())))
                .toList();
    }

    private static InputLine line(Vintage input, List<Count> rejects) {
        return new InputLine(
                input.name(),
                input.format(),
                Pages.day(input.modified()),
                Numerals.bytes(input.bytes()),
                input.sha256(),
                Numerals.count(input.records()),
                rejects);
    }

    private static List<Count> merges(Edition edition) {
        return edition.with(database -> database.query(
                "select rule, count(*) from work_merge group by rule order by count(*) desc, rule",
                row -> new Count(row.getString(1), Numerals.count(row.getLong(2)))));
    }

    private static List<Count> counts(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .toList();
    }
}
