package org.levelfield.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Assumptions;

/// The measuring sets beside the checkout, which are no part of it: tests over them are skipped where they are absent.
final class SharedCorpora {
    private static final Path ROOT = Path.of(System.getProperty("levelfield.shared", "../../shared"));

    private static final Pattern STRINGS =
            Pattern.compile("\"(?:raw|unaligned)_affiliation_strings\":\\s*\\[([^\\[\\]]*+)]");

    private static final Pattern STRING = Pattern.compile("\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"");

    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-fA-F]{4}|.)");

    private SharedCorpora() {}

    static Path require(String name) {
        Path path = ROOT.resolve(name);
        Assumptions.assumeTrue(Files.exists(path), () -> "Skipped: " + path + " is absent (-Dlevelfield.shared=DIR)");
        return path;
    }

    /// Each distinct affiliation string of the machine-learning venues, with the number of times it stands there.
    ///
    /// A list with a bracket in one of its strings is left out: fewer than one in a hundred.
    static Map<String, Integer> affiliations() throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        Path path = require("corpora/ml-conferences.jsonl.gz");
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
            reader.lines().forEach(line -> count(line, counts));
        }
        return counts;
    }

    /// The fields of a labelled file's lines, without its header.
    static List<List<String>> gold(String name) throws IOException {
        try (CSVParser rows = CSVParser.parse(
                require("gold/affiliation/" + name),
                StandardCharsets.UTF_8,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return rows.stream().map(CSVRecord::toList).toList();
        }
    }

    private static void count(String line, Map<String, Integer> counts) {
        Matcher lists = STRINGS.matcher(line);
        while (lists.find()) {
            Matcher strings = STRING.matcher(lists.group(1));
            while (strings.find()) {
                counts.merge(unescaped(strings.group(1)), 1, Integer::sum);
            }
        }
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll(escape -> {
            String sign = escape.group(1);
            String plain = sign.length() == 5 ? Character.toString(Integer.parseInt(sign.substring(1), 16)) : sign;
            return Matcher.quoteReplacement(plain.equals("n") || plain.equals("t") ? " " : plain);
        });
    }
}
