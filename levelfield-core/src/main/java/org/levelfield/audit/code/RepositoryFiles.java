package org.levelfield.audit.code;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.levelfield.audit.code.RepositoryFacts.Purpose;

/// What the names of a repository's files say they are for.
final class RepositoryFiles {

    private static final int DEPTH = 3;

    private static final Map<Purpose, Pattern> NAMES = new EnumMap<>(Map.of(
            Purpose.README,
            Pattern.compile("readme(\\.\\w+)?"),
            Purpose.LICENCE,
            Pattern.compile("(licen[cs]e|copying|unlicense)(\\.\\w+|-\\w+)?"),
            Purpose.DEPENDENCIES,
            Pattern.compile("(.*/)?(requirements[\\w.-]*\\.(txt|in)|pyproject\\.toml|setup\\.(py|cfg)|pipfile"
                    + "|poetry\\.lock|package\\.json|pom\\.xml|build\\.gradle(\\.kts)?|cargo\\.toml|go\\.mod"
                    + "|description|project\\.toml|cmakelists\\.txt|renv\\.lock)"),
            Purpose.ENVIRONMENT,
            Pattern.compile("(.*/)?(dockerfile(\\.\\w+)?|environment[\\w.-]*\\.ya?ml|conda[\\w.-]*\\.ya?ml"
                    + "|docker-compose\\.ya?ml|flake\\.nix|singularity(\\.\\w+)?|.*\\.def|pixi\\.toml|uv\\.lock)"),
            Purpose.TESTS,
            Pattern.compile("(.*/)?(tests?/.+|test_\\w+\\.py|\\w+_test\\.(py|go|cc|cpp)|\\w+test\\.java)"),
            Purpose.CITATION,
            Pattern.compile("citation\\.cff|citation(\\.\\w+)?|\\w+\\.bib"),
            Purpose.WEIGHTS,
            Pattern.compile("(.*/)?.+\\.(pt|pth|ckpt|safetensors|h5|onnx|pb|caffemodel)")));

    private RepositoryFiles() {}

    /// For each purpose the file that serves it, the one of the shortest name; empty where none does.
    ///
    /// @param names with their folders, from the root, parted by `/`; what lies deeper than three folders is passed
    static Map<Purpose, String> purposes(List<String> names) {
        Map<Purpose, String> files = new EnumMap<>(Purpose.class);
        NAMES.keySet().forEach(purpose -> files.put(purpose, ""));
        for (String name : names) {
            if (name.chars().filter(sign -> sign == '/').count() < DEPTH) {
                NAMES.forEach((purpose, pattern) -> {
                    String known = files.getOrDefault(purpose, "");
                    boolean better = known.isEmpty() || name.length() < known.length();
                    if (better && pattern.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
                        files.put(purpose, name);
                    }
                });
            }
        }
        return files;
    }
}
