package org.levelfield.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.levelfield.audit.AuditReport;
import org.levelfield.audit.AuditText;
import org.levelfield.web.view.AuditPage;
import org.levelfield.web.view.Frame;

/// Puts an audit on its page: what needs looking at first, the rest counted.
final class AuditView {

    /// References shown one by one.
    private static final int SHOWN = 300;

    private AuditView() {}

    static AuditPage of(Optional<AuditReport> report, Frame frame, int mostBytes) {
        String limit = "At most " + (mostBytes >> 20) + " MiB. Nothing is kept.";
        return report.map(each -> answered(each, frame, limit))
                .orElse(new AuditPage(frame, false, "", List.of(), "", List.of(), List.of(), List.of(), limit));
    }

    private static AuditPage answered(AuditReport report, Frame frame, String limit) {
        List<AuditPage.Line> odd = Stream.concat(
                        report.references().stream()
                                .filter(line -> !line.status().equals("matched"))
                                .map(line -> new AuditPage.Line(line.status(), title(line), line.why())),
                        report.unread().stream()
                                .map(each -> new AuditPage.Line("unread", "line " + each.line(), each.why())))
                .toList();
        int matched = (int) report.references().stream()
                .filter(line -> line.status().equals("matched"))
                .count();
        List<String> rest = new ArrayList<>();
        if (odd.size() > SHOWN) {
            rest.add((odd.size() - SHOWN) + " more to look at are in the JSON.");
        }
        if (matched > 0) {
            rest.add(matched + " matched without remark.");
        }
        return new AuditPage(
                frame,
                true,
                AuditText.summary(report),
                odd.stream().limit(SHOWN).toList(),
                String.join(" ", rest),
                report.missing().stream().map(AuditView::missing).toList(),
                AuditText.balance(report.balance()),
                report.reproducibility().checklist().stream()
                        .map(item ->
                                new AuditPage.Line(item.grade().toString().replace('_', ' '), item.item(), item.why()))
                        .toList(),
                limit);
    }

    private static String title(AuditReport.Line line) {
        return Objects.requireNonNullElse(line.title(), line.key());
    }

    private static AuditPage.Missing missing(AuditReport.Missing work) {
        String where = Stream.of(
                        Objects.requireNonNullElse(work.venue(), ""),
                        work.year() == null ? "" : String.valueOf(work.year()))
                .filter(part -> !part.isEmpty())
                .reduce((venue, year) -> venue + " " + year)
                .orElse("");
        return new AuditPage.Missing(
                work.title(),
                EntityKind.WORK.address(work.workId()),
                where,
                String.format(Locale.ROOT, "%.2f", work.score()),
                work.why(),
                "/audit?work=" + URLEncoder.encode(work.workId(), StandardCharsets.UTF_8));
    }
}
