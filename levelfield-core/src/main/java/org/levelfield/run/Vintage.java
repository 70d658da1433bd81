package org.levelfield.run;

/// Which edition of an input a figure rests on.
///
/// @param name the file's name
/// @param format the reader that recognised it
/// @param bytes its size on disk
/// @param sha256 of its bytes, hexadecimal
/// @param modified ISO date of the file
/// @param records what was read from it
/// @param rejects what could not be used
public record Vintage(
        String name, String format, long bytes, String sha256, String modified, long records, long rejects) {

    /// The short form that stands in the tables' column `input`.
    public String input() {
        return shortHash(sha256);
    }

    /// The first twelve digits.
    public static String shortHash(String sha256) {
        return sha256.substring(0, 12);
    }
}
