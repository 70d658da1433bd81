package org.levelfield.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.levelfield.search.Hit;
import org.levelfield.search.IndexedWork;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Prints the hits of one question.
final class HitPrinter {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final PrintWriter out;
    private final OutputFormat format;

    HitPrinter(PrintWriter out, @Nullable OutputFormat asked) {
        this.out = out;
        format = asked == null ? OutputFormat.byAudience() : asked;
    }

    void print(List<Hit> hits) {
        switch (format) {
            case JSON -> out.println(JSON.writeValueAsString(rows(hits)));
            case CSV -> csv(rows(hits));
            case TABLE -> forPeople(hits);
        }
        out.flush();
    }

    private static List<Map<String, Object>> rows(List<Hit> hits) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Hit hit : hits) {
            IndexedWork work = hit.work();
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("work_id", work.workId());
            row.put("score", rounded(hit.score()));
            row.put("title", work.title());
            row.put("year", work.year().isPresent() ? work.year().getAsInt() : "");
            row.put("venue", work.venue());
            row.put("team", work.team());
            row.put("reach", work.reach());
            row.put("code", work.code());
            row.put("why", why(hit));
            rows.add(row);
        }
        return rows;
    }

    private static String why(Hit hit) {
        return String.join(
                "; ", hit.reasons().stream().map(reason -> reason.sentence()).toList());
    }

    static double rounded(double score) {
        return Math.round(score * 1e5) / 1e5;
    }

    private void csv(List<Map<String, Object>> rows) {
        try {
            @SuppressWarnings("resource") // closing it would close the target
            CSVPrinter printer = new CSVPrinter(
                    out, CSVFormat.RFC4180.builder().setRecordSeparator('\n').get());
            printer.printRecord("work_id", "score", "title", "year", "venue", "team", "reach", "code", "why");
            for (Map<String, Object> row : rows) {
                printer.printRecord(row.values());
            }
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forPeople(List<Hit> hits) {
        if (hits.isEmpty()) {
            out.println("No work of this field matches.");
        }
        int place = 0;
        for (Hit hit : hits) {
            IndexedWork work = hit.work();
            out.printf(Locale.ROOT, "%3d  %s%n", ++place, work.title());
            String year = work.year().isPresent() ? String.valueOf(work.year().getAsInt()) : "year unknown";
            out.println("     " + String.join(" · ", year, work.venue(), work.team(), work.workId()));
            out.println("     " + why(hit));
        }
    }
}
