package org.levelfield.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.levelfield.measure.Measure;
import org.levelfield.measure.MeasureTable;
import org.levelfield.measure.NotMeasurable;
import org.levelfield.measure.Question;

/// A measure with its answers: over all, by each of its groupings, and by venue and year where it knows both.
///
/// @param answers named by their groupings, such as `venue-year`; empty where the measure cannot be measured
/// @param why why it cannot be measured in this field
record ReportSection(Measure measure, List<Answer> answers, Optional<String> why) {
    private static final String YEAR = "year";
    private static final String VENUE = "venue";

    record Answer(String grouping, MeasureTable table) {
        /// The name of its file.
        String file() {
            return table.question().measure().name() + (grouping.isEmpty() ? "" : "-by-" + grouping) + ".csv";
        }
    }

    static ReportSection of(Measure measure, Function<Question, MeasureTable> ask) {
        List<Answer> answers = new ArrayList<>();
        try {
            for (List<String> by : groupings(measure)) {
                answers.add(new Answer(String.join("-", by), ask.apply(question(measure, by))));
            }
            return new ReportSection(measure, List.copyOf(answers), Optional.empty());
        } catch (NotMeasurable cannot) {
            return new ReportSection(measure, List.of(), Optional.of(cannot.whatHappened()));
        }
    }

    private static List<List<String>> groupings(Measure measure) {
        List<List<String>> groupings = new ArrayList<>();
        groupings.add(List.of());
        measure.groupings().forEach(each -> groupings.add(List.of(each)));
        if (measure.groupings().contains(VENUE) && measure.groupings().contains(YEAR)) {
            groupings.add(List.of(VENUE, YEAR));
        }
        return groupings;
    }

    private static Question question(Measure measure, List<String> by) {
        return new Question(
                measure,
                by,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                measure.countings().getFirst());
    }

    /// The answer that is drawn and read: by year, else the first.
    Optional<Answer> shown() {
        return answers.stream()
                .filter(answer -> answer.grouping().equals(YEAR))
                .findFirst()
                .or(() -> answers.stream().findFirst());
    }
}
