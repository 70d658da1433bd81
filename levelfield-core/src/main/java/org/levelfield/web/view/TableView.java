package org.levelfield.web.view;

import java.util.List;

/// A table as it is read by people.
///
/// @param labels how many columns at the left say what a row is about
public record TableView(String caption, int labels, List<String> head, List<Row> rows) {

    public TableView {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /// @param faint whether its figures rest on too little
    public record Row(List<Cell> cells, boolean faint) {}

    /// @param main the figure
    /// @param detail what stands small beneath it, or the empty string
    public record Cell(String main, String detail) {}
}
