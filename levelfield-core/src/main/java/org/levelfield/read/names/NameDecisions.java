package org.levelfield.read.names;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.levelfield.model.NameDecision;
import org.levelfield.read.RecordSink;
import org.levelfield.read.csv.CellException;
import org.levelfield.read.csv.CsvRow;
import org.levelfield.read.csv.CsvTable;
import org.levelfield.read.csv.HandFilledCsv;

/// Decisions about names of concepts as CSV: `name,other_name,same,reason` `same` is yes or no. Rows in which neither
/// `same` nor `reason` is filled in are passed, so that the output of
/// `levelfield names` can be filled in row by row.
public final class NameDecisions extends HandFilledCsv {

    private static final String NAME = "name";
    private static final String OTHER = "other_name";
    private static final String SAME = "same";
    private static final String REASON = "reason";

    private static final Set<String> YES = Set.of("yes", "y", "true", "1");
    private static final Set<String> NO = Set.of("no", "n", "false", "0");

    public NameDecisions() {
        super("name-decisions", List.of(NAME, OTHER, SAME, REASON));
    }

    @Override
    protected Consumer<CsvRow> rows(CsvTable table, RecordSink sink) {
        int name = table.column(NAME);
        int other = table.column(OTHER);
        int same = table.column(SAME);
        int reason = table.column(REASON);
        return row -> sink.nameDecision(
                decision(row.text(name), row.text(other), row.text(same), row.text(reason)), row.raw());
    }

    private static NameDecision decision(
            @Nullable String name, @Nullable String other, @Nullable String same, @Nullable String reason) {
        if (same == null && reason == null) {
            throw new CellException("not-filled", "the row has neither same nor reason yet");
        }
        if (name == null || other == null) {
            throw new CellException("no-name", "a decision has two names");
        }
        if (reason == null) {
            throw new CellException("no-reason", "a decision says why, for the next reader");
        }
        String said = same == null ? "" : same.toLowerCase(Locale.ROOT);
        if (!YES.contains(said) && !NO.contains(said)) {
            throw new CellException("unknown-decision", "'" + said + "' is neither yes nor no");
        }
        return new NameDecision(name, other, YES.contains(said), reason);
    }
}
