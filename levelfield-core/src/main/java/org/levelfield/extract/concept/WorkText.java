package org.levelfield.extract.concept;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.levelfield.store.Database;
import org.levelfield.store.SqlResource;

/// The texts of one merged work; empty where it has none.
///
/// @param year of publication, if known
record WorkText(String id, @Nullable Integer year, String title, String abstractText, List<String> keywords) {

    static final String QUERY = SqlResource.text("stages/concept/works");

    /// Hands over all works, in the order of their identifiers.
    static void stream(Database database, Consumer<WorkText> works) {
        database.stream(QUERY, row -> works.accept(read(row)));
    }

    static WorkText read(ResultSet row) throws SQLException {
        return new WorkText(
                row.getString("work_id"),
                row.getObject("year", Integer.class),
                text(row, "title"),
                text(row, "abstract"),
                text(row, "keywords").lines().toList());
    }

    private static String text(ResultSet row, String column) throws SQLException {
        @Nullable String text = row.getString(column);
        return text == null ? "" : text;
    }
}
