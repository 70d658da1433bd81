package org.levelfield.web;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A Chromium without a window, which asks nobody for anything by itself.
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /// Starts the one that is installed; without one the test is skipped.
    static Chromium start() {
        Path program = Path.of(System.getenv().getOrDefault("LEVELFIELD_CHROMIUM", "/usr/bin/chromium"));
        assumeThat(program)
                .as("browser tests are skipped: no Chromium; install it, or name it in LEVELFIELD_CHROMIUM")
                .exists();
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(QUIET));
        return new Chromium(playwright, browser);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
