package org.levelfield.model;

/// Why a record of an input could not be used, and where it stands.
///
/// @param line line of the input where the record begins, from 1; 0 where the format has no lines
/// @param offset bytes from the start of the (uncompressed) input
/// @param reason a short stable code, such as `broken-json`
/// @param detail what is wrong, for a person
public record Reject(long line, long offset, String reason, String detail) {

    public Reject {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a reject needs a reason");
        }
    }
}
