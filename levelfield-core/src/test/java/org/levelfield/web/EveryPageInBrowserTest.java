package org.levelfield.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every kind of page in a real browser: at three widths and in both themes it fits, complains of nothing, asks no
/// other
/// machine, and axe finds no serious or critical violation. Skipped without Chromium, as [PageInBrowserTest] is.
final class EveryPageInBrowserTest {

    private static final List<String> PAGES = List.of(
            "",
            "check",
            "check?idea=Learning+subject+a+from+work+number+0",
            "search?q=work",
            "survey",
            "survey/sector-share",
            "survey/sector-share?by=venue,year",
            "survey/survey-age",
            "survey/citations",
            "survey/concentration?by=venue,year",
            "survey/contribution-kinds?by=team,year",
            "map",
            "forecast",
            "forecast?community=learning",
            "audit",
            "sql?q=select+venue%2C+count(*)+as+n+from+merged_work+group+by+venue",
            "sql?q=drop+table+work",
            "built",
            "unresolved",
            "work?id=w0",
            "audit?work=w0",
            "venue?id=NeurIPS",
            "nothing/here");

    private static final String AXE = "axe.min.js";

    private final List<String> complaints = new ArrayList<>();

    @Test
    void isReadableByAll(@TempDir Path folder) throws IOException {
        String axe;
        try (InputStream in = Objects.requireNonNull(
                EveryPageInBrowserTest.class.getClassLoader().getResourceAsStream(AXE), AXE)) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        try (Chromium chromium = Chromium.start();
                WebServer server = WebServer.start(
                        SmallField.build(folder),
                        new WebServer.Listening("127.0.0.1", 0, ""),
                        (what, fault) -> complaints.add(what + ": " + fault))) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                for (int width : new int[] {390, 1024, 1600}) {
                    try (BrowserContext context = chromium.browser()
                            .newContext(new Browser.NewContextOptions()
                                    .setColorScheme(scheme)
                                    .setViewportSize(width, 844))) {
                        look(context, server, axe, scheme + " " + width);
                    }
                }
            }
        }
        assertThat(complaints).isEmpty();
    }

    private void look(BrowserContext context, WebServer server, String axe, String how) {
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            boolean expected = message.text().contains("Failed to load resource: the server responded with a status");
            if (message.type().equals("error") && !expected) {
                complaints.add(page.url() + " " + message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(server.address().toString())
                    && !request.url().startsWith("data:")) {
                complaints.add(page.url() + " asks " + request.url());
            }
        });
        for (String path : PAGES) {
            page.navigate(server.address() + path);
            String wide = "document.documentElement.scrollWidth > innerWidth";
            if (Boolean.TRUE.equals(page.evaluate(wide))) {
                complaints.add(path + " at " + how + " is wider than the screen");
            }
            page.evaluate(axe);
            Object found = page.evaluate("async () => (await axe.run()).violations"
                    + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
                    + ".map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 160)).join(' | '))");
            if (found instanceof List<?> violations) {
                violations.forEach(violation -> complaints.add(path + " at " + how + " " + violation));
            }
        }
    }
}
