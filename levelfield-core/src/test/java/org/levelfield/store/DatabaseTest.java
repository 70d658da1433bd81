package org.levelfield.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.run.UserMistake;

final class DatabaseTest {

    @TempDir
    private Path folder;

    @Test
    void limitsAreKept() {
        try (Database database = Database.open(new Database.Limits(3, 128, folder.resolve("spill")))) {
            assertThat(setting(database, "threads")).isEqualTo("3");
            assertThat(setting(database, "memory_limit")).startsWith("128");
            assertThat(setting(database, "temp_directory"))
                    .isEqualTo(folder.resolve("spill").toString());
            assertThat(setting(database, "autoinstall_known_extensions")).isEqualTo("false");
            assertThat(setting(database, "preserve_insertion_order")).isEqualTo("true");
        }
    }

    private static String setting(Database database, String name) {
        return database.query("select cast(current_setting('" + name + "') as varchar)", row -> row.getString(1))
                .getFirst();
    }

    @Test
    void afterAFailureItGoesOn() {
        try (Database database = TemporaryDatabase.in(folder)) {
            assertThatThrownBy(() -> database.execute("select nothing from nowhere"))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("nowhere");
            assertThat(database.number("select 42")).isEqualTo(42);
        }
    }

    @Test
    void tooLittleMemoryIsTheUsersToMend() {
        try (Database database = Database.open(new Database.Limits(1, 64, folder.resolve("spill")))) {
            database.execute("set temp_directory = ''");
            assertThatThrownBy(() -> database.number(
                            "select count(*) from (select list(repeat('x', 1000) || i) as l from range(1000000) r(i))"
                                    + " where len(l) > 0"))
                    .isInstanceOf(UserMistake.class)
                    .hasMessageContaining("LEVELFIELD_MEMORY_MIB");
        }
    }

    @Test
    void furtherConnectionsSeeTheSameTables() {
        try (Database database = TemporaryDatabase.in(folder);
                Database other = database.another()) {
            database.execute("create table t as select 7 as a");
            assertThat(other.number("select a from t where a = ?", 7)).isEqualTo(7);
        }
    }

    @Test
    void textBecomesALiteral() {
        try (Database database = TemporaryDatabase.in(folder)) {
            String text = "O'Reilly''s \\ \n ; --";
            assertThat(database.query("select " + Database.literal(text), row -> row.getString(1)))
                    .containsExactly(text);
        }
    }
}
