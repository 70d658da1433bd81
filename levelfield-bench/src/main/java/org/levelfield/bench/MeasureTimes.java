package org.levelfield.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.levelfield.measure.Measure;
import org.levelfield.measure.Question;
import org.levelfield.measure.Survey;
import org.levelfield.pipeline.Landscape;
import org.levelfield.run.UserMistake;
import org.levelfield.store.Field;

/// Time of every measure on a built field, by each of its groupings, after one answer to warm up.
///
/// Usage: `MeasureTimes FIELD`. Prints `measure,by,seconds,cpu_seconds`; processor time is that of all threads, so on
/// two idle cores the clock shows about half of it.
public final class MeasureTimes {

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private MeasureTimes() {}

    public static void main(String[] args) {
        try (Field field = Field.open(Path.of(args[0]), Landscape.tableNames())) {
            Survey survey = new Survey(field.database());
            survey.ask(question(Survey.measure("sector-share"), "year"));
            System.out.println("measure,by,seconds,cpu_seconds");
            for (Measure measure : Measure.all()) {
                measure.groupings().forEach(by -> time(survey, measure, by));
            }
        }
    }

    private static void time(Survey survey, Measure measure, String by) {
        long began = System.nanoTime();
        long cpu = SYSTEM.getProcessCpuTime();
        try {
            survey.ask(question(measure, by));
            System.out.printf(
                    Locale.ROOT,
                    "%s,%s,%.2f,%.2f%n",
                    measure.name(),
                    by,
                    (System.nanoTime() - began) / 1e9,
                    (SYSTEM.getProcessCpuTime() - cpu) / 1e9);
        } catch (UserMistake mistake) {
            System.out.println(measure.name() + "," + by + ",,");
        }
    }

    private static Question question(Measure measure, String by) {
        return new Question(
                measure,
                List.of(by),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                measure.countings().getFirst());
    }
}
