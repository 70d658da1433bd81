package org.levelfield.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.levelfield.measure.Measure;
import org.levelfield.measure.MeasureTable;
import org.levelfield.measure.Question;
import org.levelfield.measure.Survey;
import org.levelfield.pipeline.Landscape;
import org.levelfield.report.SurveyReport;
import org.levelfield.run.UserMistake;
import org.levelfield.store.Field;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `levelfield survey FIELD [MEASURE] [--by venue,year] …`
@Command(
        name = "survey",
        mixinStandardHelpOptions = true,
        description = "Answers a measure for a field; without a measure, lists what there is.")
final class SurveyCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FIELD", description = "Folder of the field.")
    private Path field = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "MEASURE", description = "Such as sector-share.")
    private @Nullable String measure;

    @Option(names = "--by", split = ",", paramLabel = "COLUMN", description = "Groupings, such as venue,year.")
    private List<String> by = List.of();

    @Mixin
    private WorkSelection works = new WorkSelection();

    @Option(names = "--topic", paramLabel = "NAME", description = "Only this topic; may be repeated.")
    private List<String> topics = List.of();

    @Option(
            names = "--counting",
            paramLabel = "HOW",
            description = "full: each work counts one for its team; fractional: divided among its authors.")
    private String counting = "full";

    @Option(
            names = "--compare",
            paramLabel = "EDITION",
            description = "Another edition of the notable models: a file, a field, or an edition of this field by its"
                    + " beginning; prints what changes from this field's to it, and why.")
    private @Nullable String compare;

    @Option(names = "--sql", description = "Print the SQL instead of running it.")
    private boolean sql;

    @Option(
            names = "--report",
            paramLabel = "FOLDER",
            description = "Write the whole survey there: index.html, data as CSV, and a manifest.")
    private @Nullable Path report;

    @Option(names = "--format", description = "table, csv or json; by default a table for people, CSV for programs.")
    private @Nullable OutputFormat format;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (report != null) {
            return writeReport(report, spec.commandLine().getErr());
        }
        if (measure == null) {
            Measure.all().forEach(each -> out.println(each.name() + "\t" + each.entry("question")));
            return 0;
        }
        Question question = new Question(
                Survey.measure(measure),
                by.stream().map(String::strip).toList(),
                works.since(),
                works.until(),
                works.venues(),
                topics,
                counting);
        if (sql) {
            out.println(Survey.sql(question).strip());
            return 0;
        }
        try (Field open = Field.open(field, Landscape.tableNames())) {
            MeasureTable table = compare == null
                    ? new Survey(open.database()).ask(question)
                    : new OtherEdition(compare).against(open, question);
            new TablePrinter(out).print(table, format);
        }
        return 0;
    }

    private int writeReport(Path folder, PrintWriter err) {
        if (measure != null) {
            throw new UserMistake("--report writes every measure", "Leave " + measure + " out.");
        }
        try (Field open = Field.open(field, Landscape.tableNames())) {
            new SurveyReport(open, ConsoleProgress.onStandardError()).write(folder);
        }
        err.println("levelfield: the survey stands in " + folder.resolve("index.html"));
        return 0;
    }
}
