package org.levelfield.web.view;

/// A sentence, what it rests on as a chart, and as a table.
///
/// @param drawing charts drawn on the server, as safe HTML; empty where the script draws or nothing is drawn
/// @param data for the script, JSON that is safe inside a script element; empty where there is nothing to draw
/// @param nothing why there is nothing to draw, or the empty string
/// @param note what the chart leaves out, or the empty string
public record Figure(
        String title, String reading, String drawing, String data, String nothing, String note, TableView table) {

    public boolean drawn() {
        return !data.isEmpty();
    }
}
