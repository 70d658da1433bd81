package org.levelfield.resolve.labels;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/// The affiliation strings of the machine-learning venues beside the checkout, and draws from them.
///
/// A draw orders all candidates by the SHA-256 of a seed word and the candidate and takes the first: uniform, the same
/// in every language, and steady when candidates are added. The strings may not be copied here, so labels name them by
/// the first 16 digits of their hash.
record Venues(Map<String, Integer> occurrences, Map<String, Set<String>> works) {
    private static final ObjectReader READER = JsonMapper.shared().readerFor(Work.class);

    private record Authorship(
            @JsonProperty("raw_affiliation_strings") @Nullable
            List<String> strings) {}

    private record Work(
            String id,
            @Nullable List<Authorship> authorships,

            @JsonProperty("unaligned_affiliation_strings") @Nullable
            List<String> unaligned) {
        List<String> strings() {
            Stream<String> aligned =
                    orNone(authorships).stream().flatMap(authorship -> orNone(authorship.strings()).stream());
            return Stream.concat(aligned, orNone(unaligned).stream()).toList();
        }

        private static <T> List<T> orNone(@Nullable List<T> list) {
            return list == null ? List.of() : list;
        }
    }

    private static @Nullable Venues read;

    /// The venues, read once; a test that asks for them is skipped where they are absent.
    static synchronized Venues require() throws IOException {
        Path path = Path.of(System.getProperty("levelfield.shared", "../../shared"), "corpora/ml-conferences.jsonl.gz");
        Assumptions.assumeTrue(Files.exists(path), () -> "Skipped: " + path + " is absent (-Dlevelfield.shared=DIR)");
        if (read == null) {
            read = read(path);
        }
        return read;
    }

    private static Venues read(Path path) throws IOException {
        Map<String, Integer> occurrences = new HashMap<>();
        Map<String, Set<String>> works = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> {
                Work work = READER.readValue(line);
                List<String> strings = work.strings();
                strings.forEach(string -> occurrences.merge(string, 1, Integer::sum));
                if (!strings.isEmpty()) {
                    works.putIfAbsent(work.id(), new LinkedHashSet<>(strings));
                }
            });
        }
        return new Venues(occurrences, works);
    }

    /// The first candidates in the order of the seed.
    static List<String> draw(Collection<String> candidates, String seed, int count) {
        return first(candidates.stream(), Comparator.comparing(Keyed::hash), seed, count);
    }

    /// The strings that stand most often, equals in the order of their hashes.
    List<String> mostFrequent(int count) {
        Comparator<Keyed> often = Comparator.comparingInt(keyed -> -occurrences.get(keyed.text()));
        return first(occurrences.keySet().stream(), often.thenComparing(Keyed::hash), "", count);
    }

    List<String> standingAtLeast(int times) {
        return occurrences.keySet().stream()
                .filter(string -> occurrences.get(string) >= times)
                .toList();
    }

    /// How a label names its string or work.
    static String shortHash(String text) {
        return hash(text).substring(0, 16);
    }

    private record Keyed(String text, String hash) {}

    private static List<String> first(Stream<String> candidates, Comparator<Keyed> order, String seed, int count) {
        return candidates
                .map(text -> new Keyed(text, hash(seed + text)))
                .sorted(order)
                .limit(count)
                .map(Keyed::text)
                .toList();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
