package org.levelfield.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.levelfield.forecast.Forecast;
import org.levelfield.run.UserMistake;
import org.levelfield.store.StoredConcepts;

/// Pairs of concepts as a person wrote them, to be scored line by line. A first line `a<TAB>b` is a header.
final class ForecastPairs {

    /// Messages about single lines; what is beyond is only counted.
    private static final int MOST_MESSAGES = 20;

    private static final int NEAREST = 3;

    private final StoredConcepts concepts;
    private final PrintWriter err;
    private final List<String[]> lines = new ArrayList<>();
    private final Set<String> unknown = new HashSet<>();
    private int unusable;

    private ForecastPairs(StoredConcepts concepts, PrintWriter err) {
        this.concepts = concepts;
        this.err = err;
    }

    /// @param file of tab-separated values, gzipped or not
    static ForecastPairs read(Path file, StoredConcepts concepts, PrintWriter err) {
        ForecastPairs pairs = new ForecastPairs(concepts, err);
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(plain(Files.newInputStream(file)), StandardCharsets.UTF_8.newDecoder()))) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (!line.isBlank() && !(number == 1 && line.strip().equals("a\tb"))) {
                    pairs.take(line, number, file);
                }
            }
        } catch (NoSuchFileException e) {
            throw new UserMistake("there is no file " + file, "Give a file of pairs, two concepts a line.", e);
        } catch (MalformedInputException e) {
            throw new UserMistake(file + " is not UTF-8", "Save it as UTF-8.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
        return pairs;
    }

    private void take(String line, int number, Path file) {
        String[] cells = line.split("\t", -1);
        if (cells.length < 2 || cells[0].isBlank() || cells[1].isBlank()) {
            throw new UserMistake(
                    "line " + number + " of " + file + " is no pair: " + line,
                    "Write two concepts a line with a tab between.");
        }
        lines.add(new String[] {cells[0], cells[1]});
    }

    private static InputStream plain(InputStream raw) throws IOException {
        PushbackInputStream in = new PushbackInputStream(raw, 2);
        byte[] start = in.readNBytes(2);
        in.unread(start);
        boolean zipped = start.length == 2 && start[0] == (byte) 0x1f && start[1] == (byte) 0x8b;
        return zipped ? new GZIPInputStream(in, 1 << 16) : in;
    }

    /// Prints one line a pair, in the order given. A pair with a concept that is not known, or of one concept with
    /// itself,
    /// has no score.
    void print(Forecast forecast, PrintWriter out) {
        int[] ones = new int[lines.size()];
        int[] others = new int[lines.size()];
        int[] at = new int[lines.size()];
        int scored = 0;
        for (int line = 0; line < at.length; line++) {
            OptionalInt one = find(lines.get(line)[0]);
            OptionalInt other = find(lines.get(line)[1]);
            at[line] = -1;
            if (one.isPresent() && other.isPresent() && one.getAsInt() == other.getAsInt()) {
                say("a pair of a concept with itself has no score: " + String.join(", ", lines.get(line)));
            } else if (one.isPresent() && other.isPresent()) {
                ones[scored] = one.getAsInt();
                others[scored] = other.getAsInt();
                at[line] = scored++;
            }
        }
        double[] scores =
                forecast.probabilities(java.util.Arrays.copyOf(ones, scored), java.util.Arrays.copyOf(others, scored));
        try {
            @SuppressWarnings("resource") // closing it would close the target
            CSVPrinter printer = new CSVPrinter(
                    out, CSVFormat.RFC4180.builder().setRecordSeparator('\n').get());
            printer.printRecord("a", "b", "score");
            for (int line = 0; line < at.length; line++) {
                String score = at[line] < 0 ? "" : String.format(Locale.ROOT, "%.9f", scores[at[line]]);
                printer.printRecord(lines.get(line)[0], lines.get(line)[1], score);
            }
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (unusable > MOST_MESSAGES) {
            err.println("levelfield: " + (unusable - MOST_MESSAGES) + " further messages of this kind are left out");
        }
    }

    private OptionalInt find(String written) {
        OptionalInt found = concepts.find(written);
        if (found.isEmpty() && unknown.add(written)) {
            List<String> near = unusable < MOST_MESSAGES ? concepts.near(written, NEAREST) : List.of();
            say("the field has no concept \"" + written + "\""
                    + (near.isEmpty() ? "" : "; nearest: " + String.join(", ", near)));
        }
        return found;
    }

    private void say(String message) {
        if (++unusable <= MOST_MESSAGES) {
            err.println("levelfield: " + message);
        }
    }
}
