package org.levelfield.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The console answers what reads the field, and refuses all else.
final class SqlRoutesTest {

    @TempDir
    private static Path folder = Path.of("");

    private static WebServer server;
    private static Visitor visitor;

    @BeforeAll
    static void serve() throws IOException {
        server = WebServer.start(
                SmallField.build(folder), new WebServer.Listening("127.0.0.1", 0, ""), (what, fault) -> {});
        visitor = new Visitor(server.address());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> ask(String query, String format) {
        return visitor.get("/api/sql?format=" + format + "&q=" + Visitor.encoded(query));
    }

    @Test
    void answersAsTable() {
        String query = "with v as (select venue, count(*) as works from merged_work group by venue)"
                + " select venue, works from v where venue in ('NeurIPS', 'ICML') order by venue;";
        assertThat(ask(query, "csv").body()).isEqualTo("venue,works\nICML,7\nNeurIPS,14\n");
        assertThat(visitor.json("/api/sql?q=" + Visitor.encoded(query))
                        .at("/rows/1/works")
                        .asInt())
                .isEqualTo(14);
        assertThat(visitor.get("/sql?q=" + Visitor.encoded(query)).body()).contains("2 rows in", "NeurIPS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop view work",
                "create table t as select 1",
                "insert into work select * from work",
                "update merged_work set title = ''",
                "delete from merged_work",
                "copy work to 'x.csv'",
                "attach 'x.db'",
                "set threads = 1",
                "pragma version",
                "install httpfs",
                "select 1; drop view work",
                "select 1; select 2",
                "select * from read_csv('/etc/passwd')",
                "select * from '/etc/passwd'",
                "select * from \"manifest.json\"",
                "select * from read_text('/etc/passwd')",
                "select * from glob('/*')",
                "select * from duckdb_settings()",
                "select * from duckdb_tables",
                "select * from information_schema.tables",
                "select * from query('select 1')",
                "select current_setting('temp_directory')",
                "select getenv('HOME')",
                "select (select max(size) from read_blob('/etc/hostname'))",
                "select * from nothing_of_the_kind",
                "select work_idd from work",
                "selekt 1",
                "''",
                "--"
            })
    void refusesWhatDoesNotReadTheField(String query) {
        HttpResponse<String> answer = ask(query, "json");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("stages/", ".parquet");
        assertThat(visitor.get("/sql?q=" + Visitor.encoded(query)).statusCode()).isEqualTo(400);
        assertThat(ask("select count(*) as n from merged_work", "csv").body()).isEqualTo("n\n22\n");
    }

    @Test
    void rowsAreLimited() {
        assertThat(visitor.json("/api/sql?q=" + Visitor.encoded("select * from range(1000000) t(i)"))
                        .path("cut")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void everyExampleAndEverySectionOfAThingIsAQueryOfTheConsole() {
        String page = visitor.get("/work?id=w0").body();
        String console = visitor.get("/sql").body();
        for (String text : new String[] {page, console}) {
            java.util.regex.Matcher link = java.util.regex.Pattern.compile("href=\"(/sql\\?q=[^\"]+)\"")
                    .matcher(text);
            int links = 0;
            while (link.find()) {
                links++;
                assertThat(visitor.get(link.group(1).replace("&amp;", "&")).statusCode())
                        .as(link.group(1))
                        .isEqualTo(200);
            }
            assertThat(links).isGreaterThanOrEqualTo(5);
        }
    }
}
