package org.levelfield.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The page in a real browser: Debian's Chromium, or the one that `LEVELFIELD_CHROMIUM` names. Without one, these tests
/// are skipped.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PageInBrowserTest {

    private static final String SURVEY = "survey/sector-share";

    private final WebServer server;
    private final Chromium chromium;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    PageInBrowserTest(@TempDir Path folder) throws IOException {
        chromium = Chromium.start();
        browser = chromium.browser();
        server = WebServer.start(
                SmallField.build(folder), new WebServer.Listening("127.0.0.1", 0, ""), (what, fault) -> {
                    throw new AssertionError(what, fault);
                });
    }

    @AfterAll
    void stop() {
        chromium.close();
        server.close();
    }

    @Test
    void everyPageFitsInBothThemesAndAtBothWidths() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : new int[] {390, 1280}) {
                try (BrowserContext context = browser.newContext(
                        new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, 844))) {
                    Page page = page(context);
                    for (String path : List.of("", "survey", SURVEY, SURVEY + "?venue=NeurIPS&venue=ICML", "built")) {
                        page.navigate(server.address() + path);
                        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                                .as("%s %s %d is not wider than the screen", path, scheme, width)
                                .isEqualTo(true);
                    }
                }
            }
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void everyKnownYearHasItsPointsAndNoOther() {
        try (BrowserContext context = browser.newContext()) {
            Page page = page(context);
            page.navigate(server.address() + SURVEY + "?venue=NeurIPS");
            assertThat(marks(page).count()).isEqualTo(SmallField.POINTS_OF_NEURIPS);
            assertThat(page.locator(".mark[data-year='2019']").count()).isZero();
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void filteringChangesAddressAndChart() {
        try (BrowserContext context = browser.newContext()) {
            Page page = page(context);
            page.navigate(server.address() + SURVEY);
            page.locator(".venues summary").click();
            page.locator("input[type=checkbox][value=NeurIPS]").check();
            page.locator("input[type=checkbox][value=ICML]").check();
            page.locator("button[type=submit]").click();
            page.waitForURL("**/sector-share?*");
            assertThat(page.url()).contains("venue=NeurIPS", "venue=ICML");
            marks(page).first().waitFor();
            assertThat(page.locator(".panel-name").allTextContents()).containsExactlyInAnyOrder("NeurIPS", "ICML");
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void theKeyboardReachesEveryPoint() {
        try (BrowserContext context = browser.newContext()) {
            Page page = page(context);
            page.navigate(server.address() + SURVEY + "?venue=NeurIPS");
            marks(page).first().waitFor();
            page.locator("[data-download=png]").focus();
            page.keyboard().press("Tab");
            assertThat(focused(page)).contains("2020, Academic-only: 40%", "5 of 6 works classified");
            page.keyboard().press("ArrowLeft");
            assertThat(focused(page)).contains("2018, Academic-only: 50%");
            page.keyboard().press("ArrowDown");
            assertThat(focused(page)).contains("2018, Mixed: 33%");
            assertThat(page.locator(".tip").textContent()).contains("6 of 6 works classified");
        }
    }

    @Test
    void labelsDoNotCoverEachOther() {
        try (BrowserContext context = browser.newContext()) {
            Page page = page(context);
            page.navigate(server.address() + SURVEY + "?venue=NeurIPS&venue=ICML");
            marks(page).first().waitFor();
            for (Locator panel : page.locator(".panel").all()) {
                List<Double> heights = panel.locator(".series-name").all().stream()
                        .map(label -> Double.valueOf(label.getAttribute("y")))
                        .sorted()
                        .toList();
                for (int i = 1; i < heights.size(); i++) {
                    assertThat(heights.get(i) - heights.get(i - 1)).isGreaterThanOrEqualTo(13.9);
                }
            }
        }
    }

    @Test
    void chartAndTableCanBeTakenAway() throws IOException {
        try (BrowserContext context = browser.newContext()) {
            Page page = page(context);
            page.navigate(server.address() + SURVEY + "?venue=NeurIPS");
            Download csv = page.waitForDownload(() -> page.locator("[data-csv]").click());
            assertThat(Files.readString(csv.path()))
                    .startsWith("year,n,academic_only")
                    .contains("\n2018,6,3,1,2,0,0,");
            Download svg = page.waitForDownload(
                    () -> page.locator("[data-download=svg]").click());
            assertThat(svg.suggestedFilename()).isEqualTo("sector-share.svg");
            assertThat(Files.readString(svg.path()))
                    .contains("Who does the research at NeurIPS", "Academic-only")
                    .doesNotContain("var(--");
        }
    }

    @Test
    void wordsAndTablesNeedNoScript() {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = page(context);
            page.navigate(server.address() + SURVEY + "?venue=NeurIPS");
            assertThat(page.locator(".reading").textContent()).contains("At NeurIPS in 2020");
            assertThat(page.locator("#table tbody tr").count()).isEqualTo(3);
            assertThat(page.locator("[data-chart]").isVisible()).isFalse();
            page.locator("select[name=counting]").selectOption("fractional");
            page.locator("button[type=submit]").click();
            assertThat(page.url()).contains("counting=fractional");
            assertThat(page.locator(".reading").textContent()).contains("divided among its authors");
        }
    }

    private Page page(BrowserContext context) {
        complaints.clear();
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(server.address().toString())
                    && !request.url().startsWith("blob:")) {
                complaints.add("a request to elsewhere: " + request.url());
            }
        });
        return page;
    }

    private static Locator marks(Page page) {
        return page.locator(".mark");
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("document.activeElement.getAttribute('aria-label')"));
    }
}
