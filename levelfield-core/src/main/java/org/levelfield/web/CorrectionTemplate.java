package org.levelfield.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.levelfield.text.CorrectionKey;

/// Lines of a correction file that only want a sector and a reason.
final class CorrectionTemplate {

    private static final List<String> HEADER =
            List.of("affiliation", "sector", "organisation", "reason", "works", "hint", "example");

    private CorrectionTemplate() {}

    /// The file: a line for each string that a correction can speak for, strings that fold alike once. Columns after
    /// `reason` are for the person who fills it in.
    static List<List<String>> of(UnresolvedStrings unresolved) {
        Set<String> seen = new HashSet<>();
        Stream<List<String>> rows = unresolved.lines().stream()
                .filter(line -> correctable(line.affiliation()) && seen.add(CorrectionKey.folded(line.affiliation())))
                .map(line -> List.of(
                        harmless(CorrectionKey.written(line.affiliation())),
                        "",
                        "",
                        "",
                        String.valueOf(line.works()),
                        harmless(line.hint().map(CorrectionTemplate::hint).orElse("")),
                        harmless(line.example().orElse(""))));
        return Stream.concat(Stream.of(HEADER), rows).toList();
    }

    /// One line to copy, its sector, organisation and reason empty; the empty string where no correction can speak for
    /// this string.
    static String line(String affiliation) {
        return correctable(affiliation)
                ? CsvFile.line(List.of(harmless(CorrectionKey.written(affiliation)), "", "", ""))
                : "";
    }

    static String hint(UnresolvedStrings.Hint hint) {
        return "“%s”: %s in %,d of %,d strings".formatted(hint.word(), hint.sector(), hint.agreeing(), hint.strings());
    }

    private static boolean correctable(String affiliation) {
        return !CorrectionKey.folded(affiliation).isEmpty();
    }

    /// A spreadsheet runs a cell that begins like a formula. The apostrophe prevents it, and folding drops it again.
    private static String harmless(String cell) {
        return cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }
}
