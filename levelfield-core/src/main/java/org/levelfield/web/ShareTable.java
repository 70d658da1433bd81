package org.levelfield.web;

import java.util.ArrayList;
import java.util.List;
import org.levelfield.measure.MeasureTable;
import org.levelfield.measure.TableText;
import org.levelfield.web.chart.Numerals;
import org.levelfield.web.chart.ShareChart;
import org.levelfield.web.chart.ShareRow;
import org.levelfield.web.view.TableView;
import org.levelfield.web.view.TableView.Cell;

/// Shares of classified works as a table for people: each above its works and bounds, the latest year first.
final class ShareTable {

    private ShareTable() {}

    static TableView of(MeasureTable answer, ShareChart chart) {
        MeasureTable table = PlainTable.latestFirst(answer);
        List<String> by = table.question().by();
        List<String> head =
                new ArrayList<>(by.stream().map(ShareTable::capitalised).toList());
        head.add("Works");
        chart.series().forEach(series -> head.add(series.label()));
        head.add(chart.unclassifiedLabel());
        head.add("Coverage");
        List<ShareRow> rows = ShareRow.of(table, chart);
        List<TableView.Row> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < by.size(); column++) {
                String text = TableText.text(table.rows().get(i).get(column));
                cells.add(new Cell(text.isEmpty() ? "not given" : text, ""));
            }
            cells.addAll(cells(rows.get(i), chart));
            lines.add(new TableView.Row(cells, rows.get(i).coverage() < ShareRow.WELL_COVERED));
        }
        return new TableView(
                "Share of the classified works with its 95% interval; beneath it the works, and the bounds within which"
                        + " the share of all works lies whatever the unclassified are. The latest year first.",
                by.size(), head, lines);
    }

    private static List<Cell> cells(ShareRow row, ShareChart chart) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(Numerals.count(row.works()), ""));
        for (int i = 0; i < chart.series().size(); i++) {
            if (row.shares().isEmpty()) {
                cells.add(new Cell("–", ""));
                continue;
            }
            ShareRow.Share share = row.shares().get(i);
            cells.add(new Cell(
                    Numerals.percentWithin(share.share(), share.low(), share.high()),
                    Numerals.count(share.count()) + " · bounds "
                            + Numerals.range(share.boundLow(), share.boundHigh())));
        }
        cells.add(new Cell(Numerals.count(row.unclassified()), ""));
        cells.add(new Cell(Numerals.percent(row.coverage()), ""));
        return cells;
    }

    static String capitalised(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
