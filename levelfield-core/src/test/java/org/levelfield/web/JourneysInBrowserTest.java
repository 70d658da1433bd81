package org.levelfield.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.cli.Console;

/// What visitors come for, from the start page to the file that they take away, on the field of the demonstration and
/// in
/// a real browser; see [PageInBrowserTest].
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class JourneysInBrowserTest {

    private static final String IDEA =
            "Neural machine translation in which a network learns to align and to translate jointly";

    private static final String FOUND = "Neural machine translation by jointly learning to align and translate";

    private final WebServer server;
    private final Chromium chromium;
    private final Browser browser;

    JourneysInBrowserTest() throws IOException {
        chromium = Chromium.start();
        browser = chromium.browser();
        server = LandmarkField.serve();
    }

    @AfterAll
    void stop() {
        chromium.close();
        server.close();
    }

    @Test
    void anIdeaIsCheckedAndItsEvidenceTakenAway() {
        visit(page -> {
            page.navigate(server.address().toString());
            page.locator("textarea[name=idea]").fill(IDEA);
            page.locator("button[type=submit]").first().click();
            page.locator("#verdict").waitFor();
            Locator evidence = page.locator(".compared .title a");
            assertThat(evidence.allTextContents()).contains(FOUND);
            String markdown = text(page.waitForDownload(
                    () -> page.locator(".downloads a", containing("Markdown")).click()));
            assertThat(markdown).startsWith("# ").contains(FOUND, IDEA);
            String bibtex = text(page.waitForDownload(
                    () -> page.locator(".downloads a", containing("BibTeX")).click()));
            assertThat(bibtex).contains("@", FOUND);
            evidence.filter(new Locator.FilterOptions().setHasText(FOUND))
                    .first()
                    .click();
            assertThat(page.locator("h1").textContent()).contains(FOUND);
        });
    }

    @Test
    void checksAreRememberedOnlyWhereThatIsWished() {
        visit(page -> {
            String check = server.address() + "check?idea=" + Visitor.encoded(IDEA);
            page.navigate(check);
            assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
            page.locator("[data-history] input").check();
            page.navigate(server.address() + "check");
            assertThat(page.locator("[data-history] li a").allTextContents()).containsExactly(IDEA);
            page.locator("[data-history] li a").click();
            page.locator("#verdict").waitFor();
            page.locator("[data-history] button").click();
            assertThat(page.locator("[data-history] li").count()).isZero();
            page.locator("[data-history] input").uncheck();
            assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
        });
    }

    @Test
    void aFilteredMeasureIsTheSameFileAsTheCommandGives() throws IOException {
        List<String> file = new ArrayList<>();
        visit(page -> {
            page.navigate(server.address() + "survey");
            page.locator("a[href='/survey/sector-share']").first().click();
            page.locator(".venues summary").click();
            page.locator("input[type=checkbox][value=NeurIPS]").check();
            page.locator("input[type=checkbox][value=ICML]").check();
            page.locator("input[name=since]").fill("2010");
            page.locator("form.filters button[type=submit]").click();
            page.waitForURL("**/sector-share?*");
            file.add(text(page.waitForDownload(() -> page.locator("[data-csv]").click())));
        });
        Console printed = Console.run(
                "survey",
                LandmarkField.root().toString(),
                "sector-share",
                "--by",
                "venue,year",
                "--venue",
                "NeurIPS",
                "--venue",
                "ICML",
                "--since",
                "2010",
                "--format",
                "csv");
        assertThat(printed.code()).isZero();
        assertThat(file).containsExactly(printed.out());
        assertThat(file.getFirst().lines().count()).isGreaterThan(10);
    }

    @Test
    void everyChartIsTakenAsPictureToo() {
        visit(page -> {
            for (String path : List.of("survey/sector-share?venue=NeurIPS", "survey/collaboration")) {
                page.navigate(server.address() + path);
                Locator png = page.locator("[data-download=png]").first();
                png.waitFor();
                Download download = page.waitForDownload(png::click);
                assertThat(download.suggestedFilename()).endsWith(".png");
                try {
                    var image = ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(download.path())));
                    assertThat(image.getWidth()).isGreaterThan(500);
                    long colours = java.util.stream.IntStream.range(0, image.getWidth() * image.getHeight())
                            .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()))
                            .distinct()
                            .limit(20)
                            .count();
                    assertThat(colours).as("it is not empty").isEqualTo(20);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
                Download svg = page.waitForDownload(
                        () -> page.locator("[data-download=svg]").first().click());
                assertThat(text(svg)).contains("<svg", "95% intervals").doesNotContain("var(--");
            }
        });
    }

    @Test
    void theForecastIsNarrowedToWhatOneCanAfford() {
        visit(page -> {
            page.navigate(server.address() + "forecast");
            assertThat(page.locator(".open-question").count()).isPositive();
            page.locator("select[name=reach]").selectOption("laptop");
            page.locator("button[type=submit]").click();
            page.waitForURL("**reach=laptop*");
            for (String facts : page.locator(".open-question > .small").allTextContents()) {
                if (facts.contains("half of such works")) {
                    assertThat(facts).contains("stay within a laptop");
                }
            }
        });
    }

    @Test
    void aBibliographyIsAuditedByFile(@TempDir Path folder) throws IOException {
        Path list = Files.writeString(folder.resolve("paper.bib"), """
                @inproceedings{a, title={Attention Is All You Need}, author={Vaswani, Ashish}, year={2017}}
                @article{b, title={A work that nobody ever wrote about anything}, author={Nobody, Ann}, year={2016}}
                """);
        visit(page -> {
            page.navigate(server.address() + "audit");
            page.locator("input[type=file]").setInputFiles(list);
            page.locator("form.audit button[type=submit]").click();
            page.locator(".reading").waitFor();
            assertThat(page.locator("main").textContent()).contains("A work that nobody ever wrote");
        });
    }

    @Test
    void theConsoleRefusesToWrite() {
        visit(page -> {
            for (String query : List.of(
                    "insert into work values (1)",
                    "attach '/tmp/other.db' as other",
                    "copy work to '/tmp/levelfield-copied.csv'",
                    "pragma database_list",
                    "select * from read_csv('/etc/passwd')",
                    "drop table work")) {
                page.navigate(server.address() + "sql");
                page.locator("textarea[name=q]").fill(query);
                page.locator("form.console button[type=submit]").click();
                page.locator("[role=alert]").waitFor();
                assertThat(page.locator("main table.plain, main table.wrap").count())
                        .as(query)
                        .isZero();
                assertThat(page.locator("main").textContent()).as(query).doesNotContain("root:");
            }
            assertThat(Path.of("/tmp/levelfield-copied.csv")).doesNotExist();
            page.navigate(server.address() + "survey/sector-share?venue=NeurIPS");
            page.locator(".downloads a", containing("console")).click();
            assertThat(page.locator("[role=alert]").count()).isZero();
            assertThat(page.locator("main").textContent()).contains("academic_only");
        });
    }

    @Test
    void theMapMovesByHandAndByKey() {
        visit(page -> {
            page.navigate(server.address() + "map");
            page.locator("[data-atlas][data-whole='true'][data-frame]")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            Locator canvas = page.locator("canvas");
            byte[] before = canvas.screenshot();
            var box = canvas.boundingBox();
            page.mouse().move(box.x + 200, box.y + 200);
            page.mouse().down();
            page.mouse().move(box.x + 320, box.y + 260);
            page.mouse().up();
            page.mouse().move(0, 0);
            byte[] dragged = canvas.screenshot();
            assertThat(dragged).isNotEqualTo(before);
            canvas.focus();
            page.keyboard().press("ArrowRight");
            page.keyboard().press("+");
            assertThat(canvas.screenshot()).isNotEqualTo(dragged);
            Locator year = page.locator("#map-year");
            int last = Integer.parseInt(year.inputValue());
            year.focus();
            page.keyboard().press("ArrowLeft");
            assertThat(page.locator("#map-year-shown").textContent()).isEqualTo(String.valueOf(last - 1));
        });
    }

    /// One visit, in which no complaint of the browser and no request to another machine is allowed.
    private void visit(Consumer<Page> journey) {
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.onPageError(complaints::add);
            page.onConsoleMessage(message -> {
                boolean refusal = message.text().contains("responded with a status of 400");
                if (message.type().equals("error") && !refusal) {
                    complaints.add(message.text());
                }
            });
            page.onRequest(request -> {
                boolean here = request.url().startsWith(server.address().toString())
                        || request.url().startsWith("blob:")
                        || request.url().startsWith("data:");
                if (!here) {
                    complaints.add("asks " + request.url());
                }
            });
            journey.accept(page);
        }
        assertThat(complaints).isEmpty();
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static String text(Download download) {
        try {
            return Files.readString(download.path(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
