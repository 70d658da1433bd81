package org.levelfield.fetch;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// A page of a source's records.
///
/// @param next where the following page is found; empty at the end
/// @param total how many records the source announces in all, where it does
/// @param costUsd what the service took for it
public record Page(List<Item> items, Optional<String> next, OptionalLong total, double costUsd) {

    public Page {
        items = List.copyOf(items);
    }

    /// A record.
    ///
    /// @param id by which it is known again
    /// @param line its JSON, without a line end
    public record Item(String id, String line) {}
}
