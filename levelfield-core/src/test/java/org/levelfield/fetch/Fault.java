package org.levelfield.fetch;

/// In what ways the server misbehaves.
public enum Fault {
    NONE,
    /// 429 with a short `Retry-After`.
    TOO_MANY,
    /// 503 with a date a minute ahead.
    LATER,
    /// 500 without a word.
    BROKEN,
    /// The connection ends in the middle of the answer.
    CUT,
    /// It ends before the answer begins.
    SILENT,
    /// `Content-Length` is larger than what follows.
    TOO_LONG,
    /// `Content-Length` is smaller: the JSON breaks off.
    TOO_SHORT,
    /// The page before this one, once more.
    REPEATED,
    /// The page begins some records earlier.
    SHIFTED_BACK,
    /// The page begins some records later: those between are left out.
    SHIFTED_ON,
    /// The page is empty and the last.
    EMPTY,
    /// The service has forgotten the cursor.
    EXPIRED,
    /// JSON of another shape.
    OTHER_SHAPE,
    /// An HTML page with status 200.
    HTML,
    /// The bytes come one by one.
    SLOW
}
