package org.levelfield.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.levelfield.measure.TableText;
import org.levelfield.web.view.EntityPage;
import org.levelfield.web.view.EntityPage.Cell;
import org.levelfield.web.view.EntityPage.Head;
import org.levelfield.web.view.EntityPage.Section;
import org.levelfield.web.view.Frame;

/// Gathers what the page of a thing says: the answers of its sections. A column `work_id` is not shown, but makes a
/// link
/// of the column `work` behind it, and so for every kind; a `venue` is its own id; a `link` leads elsewhere.
final class EntityView {

    private static final Set<String> YEARS = Set.of("year", "last year", "first year", "since", "#");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{4,18}");
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<![\\w./-])[0-9]{5,15}(?![\\w./-])");

    private EntityView() {}

    static EntityPage of(EntityAnswer answer, Frame frame) {
        return new EntityPage(
                frame,
                answer.kind().word(),
                answer.heading(),
                grouped("", answer.line()),
                outside(answer.link()),
                answer.venue().isEmpty()
                        ? new Cell("", "")
                        : new Cell(answer.venue(), EntityKind.VENUE.address(answer.venue())),
                onward(answer),
                "/api" + answer.kind().address(answer.id()),
                answer.sections().stream()
                        .map(section -> section(section.sql(), answer.id(), section.table()))
                        .toList());
    }

    private static Cell onward(EntityAnswer answer) {
        return switch (answer.kind()) {
            case WORK -> new Cell("Audit its references", "/audit?work=" + Addresses.encoded(answer.id()));
            case VENUE ->
                new Cell(
                        "Who does the research there, over the years",
                        "/survey/sector-share?venue=" + Addresses.encoded(answer.id()));
            default -> new Cell("", "");
        };
    }

    /// Text with the thousands of its numbers kept apart, but for years and for what is the number of something.
    private static String grouped(String column, String text) {
        if (YEARS.contains(column)) {
            return text;
        }
        boolean number = !column.isEmpty() && text.matches("[0-9]{4,18}");
        return (number ? NUMBER : LONG_NUMBER)
                .matcher(text)
                .replaceAll(match -> String.format(java.util.Locale.ROOT, "%,d", Long.valueOf(match.group())));
    }

    private static Section section(EntitySql section, String id, SqlTable table) {
        List<Head> head = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            if (!isKey(table, column)) {
                head.add(new Head(table.columns().get(column), table.numeric().get(column)));
            }
        }
        return new Section(
                section.name(),
                section.title(),
                section.shown(),
                section.nothing(),
                head,
                table.rows().stream().map(row -> cells(table, row)).toList(),
                "/sql?q=" + Addresses.encoded(section.about(id)));
    }

    private static boolean isKey(SqlTable table, int column) {
        String name = table.columns().get(column);
        return name.endsWith("_id")
                && column + 1 < table.columns().size()
                && table.columns().get(column + 1).equals(name.substring(0, name.length() - 3));
    }

    private static List<Cell> cells(SqlTable table, List<@Nullable Object> row) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            if (isKey(table, column)) {
                continue;
            }
            String name = table.columns().get(column);
            String text = TableText.text(row.get(column));
            cells.add(new Cell(
                    table.numeric().get(column) || name.equals("said") ? grouped(name, text) : text,
                    link(
                            name,
                            text,
                            column > 0 && isKey(table, column - 1) ? TableText.text(row.get(column - 1)) : "")));
        }
        return cells;
    }

    private static String link(String name, String text, String id) {
        if (!id.isEmpty()) {
            return name.equals("concept")
                    ? "/concept/" + Addresses.encoded(id)
                    : EntityKind.of(name).map(kind -> kind.address(id)).orElse("");
        }
        return name.equals("venue") && !text.isEmpty()
                ? EntityKind.VENUE.address(text)
                : name.equals("link") ? outside(text) : "";
    }

    /// Only addresses of the web: what a source records may be anything.
    private static String outside(String address) {
        return address.matches("https?://\\S+") ? address : "";
    }
}
