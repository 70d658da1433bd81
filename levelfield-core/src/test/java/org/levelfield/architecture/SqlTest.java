package org.levelfield.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.levelfield.architecture.House.Source;
import org.levelfield.pipeline.Landscape;
import org.levelfield.store.TableSchema;

/// SQL that DuckDB and Spark read alike and that gives the same rows in the same order everywhere.
final class SqlTest {

    private static final Pattern COMMENT = Pattern.compile("--[^\\n]*");
    private static final Pattern LITERAL = Pattern.compile("'[^']*'");
    private static final Pattern INDEXING = Pattern.compile("[\\w)\\]]\\s*\\[");
    private static final Pattern ORDER = Pattern.compile("\\border by\\b");
    private static final Pattern DIRECTION = Pattern.compile("\\s+(asc|desc)\\b");

    @TestFactory
    Stream<DynamicTest> everyFileKeepsToTheDialect() {
        return House.sqlFiles().stream()
                .map(file -> DynamicTest.dynamicTest(file.name(), () -> keepsToTheDialect(file)));
    }

    private static void keepsToTheDialect(Source file) {
        String sql = bare(file.text());
        assertThat(sql).as("Spark casts by cast(… as …)").doesNotContain("::");
        if (!file.name().equals("functions.sql")) {
            assertThat(sql).as("Spark knows explode, not unnest").doesNotContain("unnest");
        }
        assertThat(INDEXING.matcher(sql).find())
                .as("lists count from 1 in DuckDB and from 0 in Spark: never index one")
                .isFalse();
        assertThat(unorderedNulls(sql))
                .as("DuckDB puts nulls last and Spark first: say where they go, or order by what is never null")
                .isEmpty();
    }

    @Test
    void everyTableSaysWhatARowIs() {
        List<Source> tables = House.sqlFiles().stream()
                .filter(file -> file.name().startsWith("tables/") || file.name().startsWith("views/"))
                .toList();
        assertThat(tables)
                .hasSizeGreaterThan(15)
                .allSatisfy(file -> assertThat(file.text()).startsWith("-- One row per "));
    }

    @Test
    void theCheckOfOrderSeesWhatIsWrong() {
        assertThat(unorderedNulls("select a from b order by c desc, d nulls last, work_id limit 3"))
                .containsExactly("c desc");
        assertThat(unorderedNulls("list(a order by position), sum(b) over (partition by c order by d asc)"))
                .containsExactly("d asc");
    }

    /// The keys of order that may be null and do not say where nulls go.
    private static List<String> unorderedNulls(String sql) {
        List<String> found = new ArrayList<>();
        Matcher order = ORDER.matcher(sql);
        while (order.find()) {
            for (String key : keys(sql.substring(order.end()))) {
                String bare = DIRECTION.matcher(key).replaceAll("").strip();
                String column = bare.substring(bare.lastIndexOf('.') + 1);
                boolean placed = bare.contains("nulls last") || bare.contains("nulls first") || bare.equals("${order}");
                if (!placed && !neverNull().contains(column)) {
                    found.add(key.strip());
                }
            }
        }
        return found;
    }

    /// The keys up to the end of the clause: a bracket that closes what was open before it, a limit, a semicolon.
    private static List<String> keys(String rest) {
        List<String> keys = new ArrayList<>();
        StringBuilder key = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0 || c == ';' || (depth == 0 && rest.startsWith(" limit", i))) {
                break;
            }
            if (c == ',' && depth == 0) {
                keys.add(key.toString());
                key.setLength(0);
            } else {
                key.append(c);
            }
        }
        keys.add(key.toString());
        return keys;
    }

    /// Columns that some table requires. A name means the same in every table.
    private static Set<String> neverNull() {
        Set<String> columns = new TreeSet<>();
        for (String table : Landscape.tableNames()) {
            TableSchema.of(table).columns().stream()
                    .filter(TableSchema.Column::required)
                    .forEach(column -> columns.add(column.name()));
        }
        // aliases of stages/merge/works and of counted
        columns.add("merged_id");
        return columns;
    }

    private static String bare(String sql) {
        return LITERAL.matcher(COMMENT.matcher(sql).replaceAll(""))
                .replaceAll("''")
                .strip();
    }
}
