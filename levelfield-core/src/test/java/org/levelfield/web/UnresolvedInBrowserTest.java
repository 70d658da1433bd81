package org.levelfield.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page of unresolved strings in a real browser; skipped without Chromium, as [PageInBrowserTest] is.
final class UnresolvedInBrowserTest {

    private final List<String> complaints = new ArrayList<>();

    @Test
    void listsCopiesAndDownloads(@TempDir Path folder) throws IOException {
        try (Chromium chromium = Chromium.start();
                WebServer server = WebServer.start(
                        UnresolvedField.build(folder),
                        new WebServer.Listening("127.0.0.1", 0, ""),
                        (what, fault) -> complaints.add(what))) {
            String address = server.address() + "unresolved";
            fitsEverywhere(chromium.browser(), address);
            copies(chromium.browser(), address);
            needsNoScript(chromium.browser(), address);
        }
        assertThat(complaints).isEmpty();
    }

    private void fitsEverywhere(Browser browser, String address) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : new int[] {390, 1280}) {
                try (BrowserContext context = browser.newContext(
                        new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, 844))) {
                    Page page = page(context, address);
                    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                            .as("%s %d is not wider than the screen", scheme, width)
                            .isEqualTo(true);
                }
            }
        }
    }

    private void copies(Browser browser, String address) throws IOException {
        try (BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setPermissions(List.of("clipboard-read", "clipboard-write")))) {
            Page page = page(context, address);
            assertThat(page.locator(".unresolved > li").count()).isEqualTo(4);
            page.locator("[data-copy]").first().click();
            page.locator("[data-copy]:has-text('Copied')").waitFor();
            assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo("\"Qwx Lumen, Zorbing Floor\",,,\n");
            Download template =
                    page.waitForDownload(() -> page.locator("[data-template]").click());
            assertThat(template.suggestedFilename()).isEqualTo("corrections.csv");
            assertThat(Files.readString(template.path())).startsWith("affiliation,sector,organisation,reason");
        }
    }

    private void needsNoScript(Browser browser, String address) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = page(context, address);
            assertThat(page.locator("[data-copy]").first().isVisible()).isFalse();
            assertThat(page.locator(".line code").first().textContent()).isEqualTo("\"Qwx Lumen, Zorbing Floor\",,,");
            page.locator(".venues summary").click();
            page.locator("input[type=checkbox][value=NeurIPS]").check();
            page.locator("button[type=submit]").click();
            assertThat(page.url()).contains("venue=NeurIPS");
            assertThat(page.locator(".unresolved > li").count()).isEqualTo(1);
        }
    }

    private Page page(BrowserContext context, String address) {
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(address);
        return page;
    }
}
