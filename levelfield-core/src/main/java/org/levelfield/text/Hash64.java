package org.levelfield.text;

/// A 64-bit hash of text: FNV-1a over the characters, then the finaliser of MurmurHash3. For finding equal texts among
/// up to some hundred million; the chance of a false match among n texts is about n² / 2⁶⁵.
public final class Hash64 {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Hash64() {}

    public static long of(CharSequence text) {
        long hash = OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return mix(hash);
    }

    /// The hash of two hashes in this order.
    public static long of(long a, long b) {
        return mix(a * PRIME ^ mix(b + OFFSET));
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
