package org.levelfield.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.levelfield.resolve.AffiliationResolver;
import org.levelfield.resolve.ResolvedRow;
import org.levelfield.resolve.institution.Found;

/// Resolves lines as they come, in their order, on two threads.
final class ResolvedLines {
    static final String HEADER = "line,affiliation,institution_id,institution,country,sector,confidence,rule";

    private static final int THREADS = 2;
    private static final int MOST_IN_A_BATCH = 1_000;

    private final AffiliationResolver resolver;
    private final boolean explain;

    ResolvedLines(AffiliationResolver resolver, boolean explain) {
        this.resolver = resolver;
        this.explain = explain;
    }

    /// What a batch of lines says, for the two outputs.
    private record Answer(String rows, String reasons) {}

    void run(BufferedReader in, PrintWriter out, PrintWriter err) throws IOException {
        out.print(HEADER + "\n");
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<Answer>> waiting = new ArrayList<>();
            long number = 1;
            int size = 1;
            for (List<String> batch = batch(in, size); !batch.isEmpty(); batch = batch(in, size)) {
                List<String> lines = batch;
                long first = number;
                waiting.add(threads.submit(() -> answer(lines, first)));
                number += batch.size();
                size = Math.min(MOST_IN_A_BATCH, size * 2);
                if (waiting.size() > THREADS || !in.ready()) {
                    waiting.forEach(each -> print(each, out, err));
                    waiting.clear();
                }
            }
            waiting.forEach(each -> print(each, out, err));
        }
        out.flush();
    }

    private static List<String> batch(BufferedReader in, int size) throws IOException {
        List<String> lines = new ArrayList<>();
        while (lines.size() < size && (lines.isEmpty() || in.ready())) {
            String line = in.readLine();
            if (line == null) {
                return lines;
            }
            lines.add(line);
        }
        return lines;
    }

    private static void print(Future<Answer> future, PrintWriter out, PrintWriter err) {
        try {
            Answer answer = future.get();
            out.print(answer.rows());
            out.flush();
            err.print(answer.reasons());
            err.flush();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while resolving", e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException("a line cannot be resolved", e.getCause());
        }
    }

    private Answer answer(List<String> lines, long first) {
        StringBuilder rows = new StringBuilder();
        StringBuilder reasons = new StringBuilder();
        for (int each = 0; each < lines.size(); each++) {
            String line = lines.get(each);
            for (ResolvedRow row : resolver.resolve(line)) {
                rows.append(first + each)
                        .append(',')
                        .append(quoted(line))
                        .append(',')
                        .append(quoted(row.institutionId()))
                        .append(',')
                        .append(quoted(row.institution()))
                        .append(',')
                        .append(row.country())
                        .append(',')
                        .append(row.sector().label())
                        .append(',')
                        .append(String.format(Locale.ROOT, "%.3f", row.confidence()))
                        .append(',')
                        .append(row.rule())
                        .append('\n');
            }
            if (explain) {
                explain(first + each, line, reasons);
            }
        }
        return new Answer(rows.toString(), reasons.toString());
    }

    private void explain(long number, String line, StringBuilder reasons) {
        resolver.candidates(line).forEach(found -> reasons.append(reason(String.valueOf(number), found)));
        int address = 0;
        for (List<Found> candidates : resolver.candidatesByAddress(line).values()) {
            String place = number + "." + ++address;
            candidates.forEach(found -> reasons.append(reason(place, found)));
        }
    }

    private static String reason(String place, Found found) {
        return "%s: %.3f %s %s [%s] %s \"%s\"%n"
                .formatted(
                        place,
                        found.confidence(),
                        found.rule(),
                        found.name(),
                        found.country(),
                        found.id(),
                        found.matched());
    }

    /// A field as RFC 4180 has it.
    static String quoted(String value) {
        boolean plain = value.chars()
                .noneMatch(character -> character == ',' || character == '"' || character == '\n' || character == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
