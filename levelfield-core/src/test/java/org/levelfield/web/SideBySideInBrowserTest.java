package org.levelfield.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.pipeline.GivenWork;

/// Charts that the server draws, and the choice of communities, in a real browser. Skipped without Chromium.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SideBySideInBrowserTest {

    private static final String MEASURE = "survey/dual-affiliation";
    private static final List<String> VENUES = List.of("ACL & friends", "ICML", "NeurIPS");
    private static final int YEARS = 3;

    private final Chromium chromium = Chromium.start();
    private final WebServer server;

    SideBySideInBrowserTest(@TempDir Path folder) throws IOException {
        List<GivenWork> works = new ArrayList<>();
        for (String venue : VENUES) {
            for (int i = 0; i < 6 * YEARS; i++) {
                works.add(new GivenWork("w" + works.size(), "Title " + i + " at " + venue)
                        .venue(venue)
                        .year(2018 + i % YEARS)
                        .author("Ada Author " + i, "University of Toronto")
                        .author("Dan Double " + i, "University of Toronto", "Google Brain"));
            }
        }
        server = WebServer.start(
                SmallField.build(folder, works), new WebServer.Listening("127.0.0.1", 0, ""), (what, fault) -> {
                    throw new AssertionError(what, fault);
                });
    }

    @AfterAll
    void stop() {
        chromium.close();
        server.close();
    }

    @Test
    void aPhoneAndADeskSeeOneChartEachWithReadableLetters() {
        for (int width : new int[] {390, 1280}) {
            try (BrowserContext context = visitor(width)) {
                Page page = context.newPage();
                page.navigate(server.address() + MEASURE);
                assertThat(page.locator(".drawings svg:visible").count()).isEqualTo(1);
                assertThat(((Number) page.evaluate("document.querySelector('.drawings svg.' + (innerWidth < 500 ?"
                                        + " 'narrow' : 'wide') + ' .tick').getBoundingClientRect().height"))
                                .doubleValue())
                        .as("height of a letter at " + width)
                        .isGreaterThanOrEqualTo(11);
            }
        }
    }

    @Test
    void theVenuesAreChosenByKeyAndStandOnTheSameAxes() {
        try (BrowserContext context = visitor(1280)) {
            Page page = context.newPage();
            page.navigate(server.address() + MEASURE);
            page.locator("select[name=by]").focus();
            page.locator("select[name=by]").selectOption("venue,year");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.waitForURL("**by=venue*");
            List<String> names = page.locator(".multiple h3").allTextContents();
            assertThat(names).containsExactlyElementsOf(VENUES);
            assertThat(page.locator(".multiple svg[role=img] > title").allTextContents())
                    .containsExactlyElementsOf(names.stream()
                            .map(name -> "Who is in academia and industry at once, " + name)
                            .toList());
            assertThat(page.evaluate("new Set([...document.querySelectorAll('.multiple svg')].map(svg =>"
                            + " [...svg.querySelectorAll('.tick')].map(tick => tick.textContent).join())).size"))
                    .isEqualTo(1);
            assertThat(page.locator("#table tbody tr").count()).isEqualTo(VENUES.size() * YEARS);
        }
    }

    @Test
    void chartsSideBySideAreTakenAsOnePicture() throws IOException {
        try (BrowserContext context = visitor(1280)) {
            Page page = context.newPage();
            page.navigate(server.address() + MEASURE + "?by=venue,year");
            List<String> names = page.locator(".multiple h3").allTextContents();
            assertThat(page.locator("[data-download]").count()).isEqualTo(2);
            Download svg = page.waitForDownload(
                    () -> page.locator("[data-download=svg]").click());
            String drawing = Files.readString(svg.path());
            assertThat(svg.suggestedFilename()).isEqualTo("dual-affiliation.svg");
            assertThat(drawing).contains("95% intervals").doesNotContain("var(--");
            names.forEach(name -> assertThat(drawing).contains(">" + name.replace("&", "&amp;") + "</text>"));
            Download png = page.waitForDownload(
                    () -> page.locator("[data-download=png]").click());
            var image = ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(png.path())));
            // two columns at least, of 360 units each, at twice their size
            assertThat(image.getWidth()).isGreaterThan(2 * 2 * 360);
        }
    }

    @Test
    void theChoiceWorksWithoutScript() {
        try (BrowserContext context =
                chromium.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(server.address() + MEASURE);
            page.locator("select[name=by]").selectOption("venue,year");
            page.locator("form.filters button[type=submit]").click();
            assertThat(page.locator(".multiple svg").count()).isEqualTo(VENUES.size());
            assertThat(page.locator("select[name=by]").inputValue()).isEqualTo("venue,year");
        }
    }

    @Test
    void anAddressHoldsNothingThatSaysNothing() {
        try (BrowserContext context = visitor(1280)) {
            Page page = context.newPage();
            page.navigate(server.address() + MEASURE);
            page.locator(".venues summary").click();
            page.locator("input[type=checkbox][value=ICML]").check();
            page.locator("input[type=checkbox][value=NeurIPS]").check();
            page.locator("form.filters button[type=submit]").click();
            page.locator(".multiple").first().waitFor();
            assertThat(page.url()).endsWith("/dual-affiliation?venue=ICML&venue=NeurIPS");
        }
    }

    @Test
    void aCommunityIsChosenFromThoseThatHaveQuestions() throws IOException {
        try (WebServer landmarks = LandmarkField.serve();
                BrowserContext context =
                        chromium.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(landmarks.address() + "forecast?reach=gpu");
            var first = page.locator("select[name=community] option").nth(1);
            String label = first.getAttribute("value");
            String text = first.textContent();
            page.locator("select[name=community]").selectOption(label);
            page.locator("form.filters button[type=submit]").click();
            assertThat(page.locator("select[name=community]").inputValue()).isEqualTo(label);
            int said =
                    Integer.parseInt(text.replaceAll(".*\\(([0-9,]+)\\)$", "$1").replace(",", ""));
            // the form asks for forty at most
            assertThat(page.locator(".open-question").count()).isEqualTo(Math.min(40, said));
            page.navigate(landmarks.address() + "forecast?community=" + Visitor.encoded(label.substring(0, 5)));
            assertThat(page.locator("select[name=community]").inputValue()).isEqualTo(label.substring(0, 5));
            assertThat(page.locator(".open-question").count()).isPositive();
        }
    }

    private BrowserContext visitor(int width) {
        return chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, 900));
    }
}
