package org.levelfield.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The map in a real browser, see [PageInBrowserTest]. With `-Dlevelfield.map.figures=FILE` the times of frames while
/// panning over a field at `-Dlevelfield.map.field=FOLDER` are written there, and screenshots beside it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MapInBrowserTest {

    private final WebServer server;
    private final Chromium chromium;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    MapInBrowserTest(@TempDir Path folder) throws IOException {
        chromium = Chromium.start();
        browser = chromium.browser();
        String large = System.getProperty("levelfield.map.field", "");
        server = WebServer.start(
                large.isEmpty() ? MapField.build(folder) : Path.of(large),
                new WebServer.Listening("127.0.0.1", 0, ""),
                (what, fault) -> {
                    throw new AssertionError(what, fault);
                });
    }

    @AfterAll
    void stop() {
        chromium.close();
        server.close();
    }

    @Test
    void theMapIsDrawnAndFitsInBothThemesAndAtBothWidths() throws IOException {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : new int[] {390, 1280}) {
                try (BrowserContext context = browser.newContext(
                        new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, 1000))) {
                    Page page = loaded(context, "map");
                    for (String path : List.of("map", "concept/parser")) {
                        if (!page.url().endsWith(path)) {
                            page.navigate(server.address() + path);
                        }
                        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                                .as("%s %s %d is not wider than the screen", path, scheme, width)
                                .isEqualTo(true);
                        screenshot(page, path.replace('/', '-') + "-" + scheme + "-" + width);
                    }
                }
            }
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void aNameThatIsFoundIsInTheMiddleAndEnterOpensIt() {
        try (BrowserContext context = browser.newContext()) {
            Page page = loaded(context, "map");
            page.locator("#map-find").fill("parser");
            page.locator("#map-said:has-text('parser')").waitFor();
            page.locator(".atlas canvas").first().focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/concept/parser");
            assertThat(page.locator("h1").textContent()).isEqualTo("parser");
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void withoutAScriptTheListIsThere() {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(server.address() + "map");
            assertThat(page.locator(".atlas").isVisible()).isFalse();
            assertThat(page.locator("#map-find").isVisible()).isTrue();
            page.locator("#map-find").fill("parser");
            page.locator(".map-search button").click();
            assertThat(page.locator("h1").textContent()).isEqualTo("parser");
        }
    }

    @Test
    void framesWhilePanningAreMeasured() throws IOException {
        String figures = System.getProperty("levelfield.map.figures", "");
        assumeThat(figures)
                .as("frames are measured with -Dlevelfield.map.figures=FILE")
                .isNotEmpty();
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 1000))) {
            Page page = loaded(context, "map");
            Object measured = page.evaluate("""
                    async () => {
                      const atlas = document.querySelector('[data-atlas]');
                      const canvas = atlas.querySelector('canvas');
                      const gaps = [], draws = [];
                      const at = (type, x, y) => canvas.dispatchEvent(new PointerEvent(type, {pointerId: 1, clientX: x, clientY: y, bubbles: true}));
                      canvas.setPointerCapture = () => {};
                      const box = canvas.getBoundingClientRect();
                      at('pointerdown', box.left + 300, box.top + 300);
                      let last = 0;
                      for (let i = 0; i < 200; i++) {
                        at('pointermove', box.left + 300 + 2 * (i % 100), box.top + 300 + i % 50);
                        const now = await new Promise(requestAnimationFrame);
                        if (last) gaps.push(now - last);
                        draws.push(Number(atlas.dataset.frame));
                        last = now;
                      }
                      const median = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
                      const p95 = (list) => list[Math.floor(list.length * 0.95)];
                      return `concepts ${atlas.dataset.loaded}, median ms between frames ${median(gaps).toFixed(1)}, p95 ${p95(gaps).toFixed(1)}; median ms of drawing ${median(draws).toFixed(1)}, p95 ${p95(draws).toFixed(1)}`;
                    }
                    """);
            Files.writeString(Path.of(figures), measured + "\n");
        }
    }

    private Page loaded(BrowserContext context, String path) {
        complaints.clear();
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(server.address() + path);
        // the page's own rules forbid the script that waiting for a condition would need
        page.locator("[data-atlas][data-whole='true'][data-frame]")
                .waitFor(new Locator.WaitForOptions()
                        .setState(WaitForSelectorState.ATTACHED)
                        .setTimeout(120_000));
        return page;
    }

    private static void screenshot(Page page, String name) throws IOException {
        String figures = System.getProperty("levelfield.map.figures", "");
        if (!figures.isEmpty()) {
            Files.write(Path.of(figures + "-" + name + ".png"), page.screenshot());
        }
    }
}
