package org.levelfield.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Pictures of every kind of page, at three widths, in both themes and as printed, to be looked at by a person. Says,
/// too,
/// which of them are wider than the screen and which complain. The addresses stand in a file, one a line: a name for
/// the
/// picture, a space, the path; a line of `audit` fills in the form of the audit.
///
/// Usage: `PageShots http://127.0.0.1:8765 PAGES FOLDER [WIDTH-THEME,...]`, such as `390-light,print`
public final class PageShots {

    private static final List<String> WAYS =
            List.of("390-light", "390-dark", "1024-light", "1024-dark", "1600-light", "1600-dark", "print");
    private static final int HEIGHT = 900;

    /// What a picture shows at most: a longer page says nothing new further down.
    private static final int TALLEST = 5_200;

    private final String server;
    private final Path folder;

    private PageShots(String server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    private record Shot(String name, String path) {

        static Shot of(String line) {
            int space = line.indexOf(' ');
            return new Shot(line.substring(0, space), line.substring(space + 1).strip());
        }
    }

    public static void main(String[] args) throws IOException {
        List<Shot> shots = Files.readAllLines(Path.of(args[1])).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Shot::of)
                .toList();
        List<String> ways = args.length > 3 ? List.of(args[3].split(",")) : WAYS;
        PageShots pages = new PageShots(args[0], Files.createDirectories(Path.of(args[2])));
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright.chromium().launch(launch())) {
            for (String way : ways) {
                pages.take(browser, way, shots);
            }
        }
    }

    private static BrowserType.LaunchOptions launch() {
        return new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(System.getenv().getOrDefault("LEVELFIELD_CHROMIUM", "/usr/bin/chromium")))
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--hide-scrollbars"));
    }

    private void take(Browser browser, String way, List<Shot> shots) {
        boolean printed = way.equals("print");
        int width = printed ? 740 : Integer.parseInt(way.substring(0, way.indexOf('-')));
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setColorScheme(way.endsWith("dark") ? ColorScheme.DARK : ColorScheme.LIGHT);
        try (BrowserContext context = browser.newContext(options)) {
            Page page = context.newPage();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(message.text());
                }
            });
            page.onPageError(complaints::add);
            for (Shot shot : shots) {
                complaints.clear();
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
                open(page, shot); // printed pages have no forms to fill in
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(printed ? Media.PRINT : Media.SCREEN));
                tell(page, way, shot, complaints);
                picture(page, width, folder.resolve(shot.name() + "-" + way + ".png"));
            }
        }
    }

    private void open(Page page, Shot shot) {
        page.navigate(server + (shot.path().equals("audit") ? "/audit" : shot.path()));
        if (shot.path().equals("audit")) {
            page.locator("textarea[name=list]").fill("""
                    Attention Is All You Need
                    Deep Residual Learning for Image Recognition
                    A Title That Nobody Wrote About Nothing
                    Neural Machine Translation by Jointly Learning to Align and Translate
                    Adam: A Method for Stochastic Optimization
                    """);
            page.locator("textarea[name=abstract]")
                    .fill("We train a translation model with attention alone. Code is at https://github.com/a/b.");
            page.locator("input[name=year]").fill("2018");
            page.locator("form.audit button[type=submit]").click();
        }
        // the map settles, and charts are drawn when they know their width
        page.waitForTimeout(shot.path().startsWith("/map") ? 2_500 : 250);
    }

    private static void tell(Page page, String way, Shot shot, List<String> complaints) {
        if (Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth > innerWidth"))) {
            complaints.add("wider than the screen");
        }
        complaints.forEach(complaint -> System.out.println(shot.name() + " " + way + ": " + complaint));
    }

    private static void picture(Page page, int width, Path file) {
        int height = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(file)
                .setFullPage(true)
                .setClip(0, 0, width, Math.min(height, TALLEST)));
    }
}
