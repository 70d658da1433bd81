package org.levelfield.cli;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/// Opens a page where there is someone to look at it.
final class Browser {

    private Browser() {}

    /// Whether a browser was asked to open the page.
    static boolean open(URI page) {
        return byDesktop(page) || byCommand(page);
    }

    private static boolean byDesktop(URI page) {
        try {
            if (GraphicsEnvironment.isHeadless()
                    || !Desktop.isDesktopSupported()
                    || !Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
                return false;
            }
            Desktop.getDesktop().browse(page);
            return true;
        } catch (IOException | UnsupportedOperationException | LinkageError noBrowser) {
            return false;
        }
    }

    private static boolean byCommand(URI page) {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("win");
        boolean screen = System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
        if (windows || !screen) {
            return false;
        }
        try {
            new ProcessBuilder(List.of("xdg-open", page.toString()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }
}
