package org.levelfield.read.gzip;

import java.io.IOException;

/// The same as [FastLoop], one symbol at a time and never past the end of the input: for its last bytes.
final class CarefulLoop {
    private CarefulLoop() {}

    /// Decodes one symbol. Returns false at the end of the block.
    static boolean step(CompressedInput input, OutputWindow window, PrefixCode literals, PrefixCode distances)
            throws IOException {
        int symbol = literals.decode(input);
        if (symbol < DeflateSymbols.END_OF_BLOCK) {
            window.bytes[window.end++] = (byte) symbol;
            return true;
        }
        if (symbol == DeflateSymbols.END_OF_BLOCK) {
            return false;
        }
        if (symbol >= DeflateSymbols.VALID_LITERALS) {
            throw input.fault("a code that stands for no length");
        }
        int length = DeflateSymbols.lengthBase(symbol) + input.take(DeflateSymbols.lengthExtra(symbol));
        int place = distances.decode(input);
        if (place >= DeflateSymbols.VALID_DISTANCES) {
            throw input.fault("a code that stands for no distance");
        }
        int distance = DeflateSymbols.distanceBase(place) + input.take(DeflateSymbols.distanceExtra(place));
        if (distance > window.end - window.floor) {
            throw input.fault("a match reaches back before the start of the data");
        }
        copy(window, distance, length);
        return true;
    }

    private static void copy(OutputWindow window, int distance, int length) {
        byte[] bytes = window.bytes;
        int at = window.end;
        for (int i = 0; i < length; i++) {
            bytes[at + i] = bytes[at + i - distance];
        }
        window.end = at + length;
    }
}
