package org.levelfield.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An audit in words, for a terminal or as Markdown. What needs looking at comes first.
public final class AuditText {

    private final boolean marked;
    private final StringBuilder text = new StringBuilder();

    private AuditText(boolean marked) {
        this.marked = marked;
    }

    /// Lines for a terminal.
    public static String plain(AuditReport report) {
        return new AuditText(false).write(report);
    }

    public static String markdown(AuditReport report) {
        return new AuditText(true).write(report);
    }

    private String write(AuditReport report) {
        heading("References");
        line(summary(report));
        report.references().stream()
                .filter(each -> !each.status().equals("matched"))
                .forEach(each ->
                        item(each.status() + ": " + each.key() + " — " + shown(each.title()) + ": " + each.why()));
        report.unread().forEach(each -> item("unread, line " + each.line() + ": " + each.why()));
        heading("What may be missing");
        if (report.missing().isEmpty()) {
            line("Nothing was found in this field with these references.");
        }
        for (AuditReport.Missing each : report.missing()) {
            item("%.3f  %s (%s%s) [%s]: %s"
                    .formatted(
                            each.score(),
                            each.title(),
                            each.venue() == null ? "" : each.venue() + " ",
                            each.year() == null ? "year unknown" : String.valueOf(each.year()),
                            each.workId(),
                            each.why()));
        }
        heading("Balance");
        balance(report.balance()).forEach(this::item);
        heading("Code and data");
        report.reproducibility()
                .links()
                .forEach(link -> item(link.kind() + " " + link.address() + ", from " + link.from()));
        report.reproducibility()
                .checklist()
                .forEach(each ->
                        item(each.grade().toString().replace('_', ' ') + ": " + each.item() + " — " + each.why()));
        return text.toString();
    }

    private static String shown(@Nullable String title) {
        return title == null || title.isBlank() ? "no title" : "“" + title + "”";
    }

    /// How many references met which fate.
    public static String summary(AuditReport report) {
        Map<String, Long> counts = new TreeMap<>(report.references().stream()
                .collect(Collectors.groupingBy(AuditReport.Line::status, Collectors.counting())));
        String told = counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        return report.references().size() + " references, read as " + report.format() + (told.isEmpty() ? "" : ": ")
                + told
                + (report.unread().isEmpty() ? "" : "; " + report.unread().size() + " entries could not be read") + ".";
    }

    /// The balance in sentences; what is not known is left out.
    public static List<String> balance(AuditReport.Balance balance) {
        List<String> lines = new ArrayList<>();
        lines.add(balance.found() + " of the references were found, seen from " + balance.year());
        @Nullable Double age = balance.medianAge();
        if (age != null) {
            lines.add("median age %.1f years".formatted(age));
        }
        share(lines, balance.shareRecent(), "of the last three years");
        share(lines, balance.shareSelf(), "share an author with the paper");
        share(
                lines,
                balance.shareIndustry(),
                "have an author of a company (teams of " + balance.teamKnown() + " are known)");
        share(
                lines,
                balance.shareTopGroup(),
                "have a part by " + balance.topGroup() + ", the most of any institution (those of "
                        + balance.groupKnown() + " are known)");
        share(lines, balance.shareTopAuthor(), "are by " + balance.topAuthor() + ", the most of any author");
        balance.remarks().forEach(remark -> lines.add("note: " + remark));
        return lines;
    }

    private static void share(List<String> lines, @Nullable Double share, String words) {
        if (share != null) {
            lines.add("%.0f%% %s".formatted(100 * share, words));
        }
    }

    private void heading(String words) {
        text.append(text.isEmpty() ? "" : "\n")
                .append(marked ? "## " : "")
                .append(words)
                .append('\n');
        if (marked) {
            text.append('\n');
        }
    }

    private void line(String words) {
        text.append(words).append('\n').append(marked ? "\n" : "");
    }

    private void item(String words) {
        text.append(marked ? "- " + escaped(words) : "  " + words).append('\n');
    }

    private static String escaped(String words) {
        return words.replaceAll("([\\\\`*_\\[\\]<>])", "\\\\$1");
    }
}
