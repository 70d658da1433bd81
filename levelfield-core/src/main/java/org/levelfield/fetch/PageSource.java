package org.levelfield.fetch;

/// Records that come in pages, each found by a cursor.
public interface PageSource {

    /// Where the first page is found.
    String first();

    /// The page at a cursor.
    ///
    /// @throws CursorExpired where the service does not know the cursor any more
    /// @throws org.levelfield.run.UserMistake where it refuses
    Page page(String cursor);

    /// What a page costs before anything is known, in dollars.
    default double usualCostUsd() {
        return 0;
    }
}
