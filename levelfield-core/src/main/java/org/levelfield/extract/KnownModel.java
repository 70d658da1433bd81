package org.levelfield.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/// A model, or a family of models, whose name works use.
///
/// @param aliases further spellings and versions; each stands for the family
/// @param context phrases of which a work must have one, where the name means other things too; none where it does not
/// @param released year of its first version
/// @param sector of who made it: industry, academia, mixed or nonprofit
/// @param access what outsiders have: open_weights, hosted or unreleased
/// @param opened year since which its weights can be downloaded
/// @param succeeded year in which its maker released a successor of another name
/// @param paper title of the paper that introduces it, in lower case, or the empty string
record KnownModel(
        String name,
        List<String> aliases,
        List<String> context,
        int released,
        String sector,
        String access,
        Optional<Integer> opened,
        Optional<Integer> succeeded,
        String paper) {

    private static final int YEAR = 4;

    KnownModel {
        aliases = List.copyOf(aliases);
        context = List.copyOf(context);
    }

    static KnownModel of(CSVRecord row) {
        return new KnownModel(
                row.get("name"),
                listed(row.get("aliases")),
                listed(row.get("context")),
                Integer.parseInt(row.get("released").substring(0, YEAR)),
                row.get("sector"),
                row.get("access"),
                year(row.get("opened")),
                year(row.get("succeeded")),
                row.get("paper").toLowerCase(Locale.ROOT));
    }

    private static Optional<Integer> year(String cell) {
        return Optional.of(cell).filter(year -> !year.isEmpty()).map(Integer::valueOf);
    }

    private static List<String> listed(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
    }
}
