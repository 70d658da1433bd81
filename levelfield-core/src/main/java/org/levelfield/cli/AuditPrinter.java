package org.levelfield.cli;

import java.io.PrintWriter;
import org.levelfield.audit.AuditReport;
import org.levelfield.audit.AuditText;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Prints an audit.
final class AuditPrinter {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final PrintWriter out;
    private final Format format;

    AuditPrinter(PrintWriter out, Format format) {
        this.out = out;
        this.format = format;
    }

    /// How an audit is printed.
    enum Format {
        TEXT,
        JSON,
        /// Markdown.
        MD
    }

    void print(AuditReport report) {
        switch (format) {
            case TEXT -> out.print(AuditText.plain(report));
            case MD -> out.print(AuditText.markdown(report));
            case JSON -> out.println(JSON.writeValueAsString(report));
        }
        out.flush();
    }
}
