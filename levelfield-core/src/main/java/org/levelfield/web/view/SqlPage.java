package org.levelfield.web.view;

import java.util.List;
import java.util.Optional;

/// The console.
///
/// @param query as asked, or the one to begin with
/// @param mistake what is wrong with it, or the empty string
/// @param csv address of the whole answer as a file, likewise `json`
public record SqlPage(
        Frame frame,
        String query,
        String mistake,
        Optional<Answer> answer,
        String csv,
        String json,
        List<Example> examples,
        List<Table> tables) {

    public SqlPage {
        examples = List.copyOf(examples);
        tables = List.copyOf(tables);
    }

    /// @param summary how many rows there are and how long it took
    public record Answer(String summary, List<EntityPage.Head> head, List<List<String>> rows) {

        public Answer {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }
    }

    /// A query to begin from.
    public record Example(String title, String address) {}

    /// A table to read from.
    public record Table(String name, String about, List<Column> columns) {

        public Table {
            columns = List.copyOf(columns);
        }
    }

    public record Column(String name, String type, String about) {}
}
