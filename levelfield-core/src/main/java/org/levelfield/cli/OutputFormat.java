package org.levelfield.cli;

import java.io.Console;

/// How a table is printed.
enum OutputFormat {
    /// For people.
    TABLE,
    CSV,
    JSON;

    /// What is printed where nothing was asked for: a table where a person is looking, CSV where a program reads.
    @SuppressWarnings("SystemConsoleNull") // JDK 25 gives null again where no terminal is attached
    static OutputFormat byAudience() {
        Console console = System.console();
        return console != null && console.isTerminal() ? TABLE : CSV;
    }
}
