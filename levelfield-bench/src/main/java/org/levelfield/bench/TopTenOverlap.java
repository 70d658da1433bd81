package org.levelfield.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How much of one run's first ten is in another's, over the questions of the first.
///
/// Usage: `TopTenOverlap RUN.tsv PEER.trec`: lines of question, work and score, and lines as TREC has them; both best
/// first
/// within a question.
public final class TopTenOverlap {

    private static final int DEPTH = 10;

    private TopTenOverlap() {}

    public static void main(String[] args) throws IOException {
        Map<String, List<String>> own = read(Path.of(args[0]), "\t", 1);
        Map<String, List<String>> peer = read(Path.of(args[1]), "\\s+", 2);
        double sum = 0;
        for (Map.Entry<String, List<String>> question : own.entrySet()) {
            Set<String> both = new HashSet<>(question.getValue());
            both.retainAll(peer.getOrDefault(question.getKey(), List.of()));
            sum += (double) both.size() / question.getValue().size();
        }
        System.out.printf("%d questions, overlap of the first ten %.4f%n", own.size(), sum / Math.max(1, own.size()));
    }

    private static Map<String, List<String>> read(Path file, String between, int place) throws IOException {
        Map<String, List<String>> first = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] parts = line.split(between, -1);
            List<String> works = first.computeIfAbsent(parts[0], each -> new ArrayList<>());
            if (works.size() < DEPTH) {
                works.add(parts[place]);
            }
        }
        return first;
    }
}
