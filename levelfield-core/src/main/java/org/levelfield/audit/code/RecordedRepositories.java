package org.levelfield.audit.code;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.levelfield.run.UserMistake;

/// What somebody recorded of repositories, from a CSV file with a column `repo_url` and any of `is_official`,
/// `readmeUrl`, `requirementsUrl`, `licence`, `environmentUrl`, `testsUrl`, `lastCommitDate` and `archived`. A cell
/// that
/// is empty or `None` says that nobody looked; one that ends in `not found` that somebody looked in vain.
public final class RecordedRepositories implements KnownRepositories {

    private static final Map<String, RepositoryFacts.Purpose> COLUMNS = Map.of(
            "readmeUrl", RepositoryFacts.Purpose.README,
            "requirementsUrl", RepositoryFacts.Purpose.DEPENDENCIES,
            "licence", RepositoryFacts.Purpose.LICENCE,
            "environmentUrl", RepositoryFacts.Purpose.ENVIRONMENT,
            "testsUrl", RepositoryFacts.Purpose.TESTS);

    private final Map<String, RepositoryFacts> byAddress = new HashMap<>();

    private RecordedRepositories() {}

    /// No repository is recorded.
    public static RecordedRepositories none() {
        return new RecordedRepositories();
    }

    /// @throws UserMistake if the file cannot be read, or has no column `repo_url`
    public static RecordedRepositories read(Path file) {
        RecordedRepositories recorded = new RecordedRepositories();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser rows = CSVParser.parse(reader, format)) {
            if (!rows.getHeaderNames().contains("repo_url")) {
                throw new UserMistake(file + " has no column repo_url", "Give --recorded a CSV file with that column.");
            }
            for (CSVRecord row : rows) {
                recorded.byAddress.putIfAbsent(key(row.get("repo_url")), facts(row));
            }
            return recorded;
        } catch (IOException e) {
            throw new UserMistake("cannot read " + file, "Give --recorded a readable CSV file.", e);
        }
    }

    private static RepositoryFacts facts(CSVRecord row) {
        Map<RepositoryFacts.Purpose, String> files = new EnumMap<>(RepositoryFacts.Purpose.class);
        COLUMNS.forEach((column, purpose) ->
                cell(row, column).ifPresent(value -> files.put(purpose, value.endsWith("not found") ? "" : value)));
        return new RepositoryFacts(
                row.get("repo_url"),
                cell(row, "is_official").map(value -> value.equalsIgnoreCase("true")),
                files,
                cell(row, "lastCommitDate"),
                cell(row, "archived").map(value -> value.equalsIgnoreCase("true")),
                Optional.empty(),
                "recorded metadata");
    }

    private static Optional<String> cell(CSVRecord row, String column) {
        String value = row.isSet(column) ? row.get(column).strip() : "";
        return value.isEmpty() || value.equals("None") ? Optional.empty() : Optional.of(value);
    }

    @Override
    public Optional<RepositoryFacts> of(String address) {
        return Optional.ofNullable(byAddress.get(key(address)));
    }

    /// Every repository recorded.
    public Iterable<RepositoryFacts> all() {
        return byAddress.values();
    }

    /// Scheme, capitals and endings of an address do not count.
    public static String key(String address) {
        return address.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("(\\.git)?/*$", "");
    }
}
