package org.levelfield.read.gzip;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// The loop in which nearly all of the time goes: codes to bytes, while there is plenty of input and output.
///
/// The margins are checked once a turn. All state is in local variables, which the compiler keeps in registers, and
/// goes back to [CompressedInput] and [OutputWindow] at the end.
final class FastLoop {
    /// Input that one refill may touch, in bytes; a turn makes one.
    private static final int REFILL = Long.BYTES;

    /// Input that must be there at the start for at least one turn: a first refill moves on by 7 bytes at most.
    static final int INPUT_MARGIN = 7 + REFILL;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    /// Bits of the primary table for literals: more miss the first-level cache, fewer decode fewer pairs.
    static final int LITERAL_BITS = 11;

    /// Bits of the primary table for distances: as many as are surely there before a refill, see [#run].
    static final int DISTANCE_BITS = 8;

    /// Why the loop ended.
    enum Outcome {
        OUT_OF_ROOM,
        END_OF_BLOCK,
        NO_CODE,
        TOO_FAR_BACK
    }

    private FastLoop() {}

    /// Decodes until input or room come to an end, or the block does.
    ///
    /// A refill stands beside a look-up that uses the bits from before it, so that neither waits for the
    /// other. It leaves 56 bits or more. A distance takes 28 at most, so a turn starts with 28 at least; a
    /// length takes 20 at most, which leaves the 8 that choose the distance's entry. That entry is looked up,
    /// in vain, after mere literals too, so that both kinds of turn share one refill.
    static Outcome run(CompressedInput input, OutputWindow window, long[] literals, long[] distances) {
        byte[] source = input.buffer;
        byte[] target = window.bytes;
        int lastStart = input.limit - REFILL;
        int softLimit = window.softLimit;
        int floor = window.floor;
        int at = window.end;
        int held = input.held;
        int next = input.next + (63 - held >>> 3);
        long bits = input.bits | (long) LONGS.get(source, input.next) << held;
        held |= 56;
        Outcome outcome = Outcome.OUT_OF_ROOM;
        while (next <= lastStart && at < softLimit) {
            long start = bits;
            long entry = literals[(int) bits & (1 << LITERAL_BITS) - 1];
            if ((entry & Entry.EXCEPTION) != 0) {
                entry = find(literals, bits, LITERAL_BITS);
                if ((entry & Entry.EXCEPTION) != 0) {
                    outcome = (entry & Entry.END) != 0 ? Outcome.END_OF_BLOCK : Outcome.NO_CODE;
                    bits >>>= entry;
                    held -= (int) entry & 63;
                    break;
                }
            }
            INTS.set(target, at, (int) (entry >>> Entry.LITERALS));
            at += (int) entry >>> Entry.LITERAL_COUNT & 7;
            bits >>>= entry;
            held -= (int) entry & 63;
            long far = distances[(int) bits & (1 << DISTANCE_BITS) - 1];
            bits |= (long) LONGS.get(source, next) << held;
            next += 63 - held >>> 3;
            held |= 56;
            if ((entry & Entry.STOPS) == 0) {
                continue;
            }
            int length = ((int) entry >>> Entry.LENGTH & 511) + extra(entry, start, 31);
            if ((far & Entry.EXCEPTION) != 0) {
                far = find(distances, bits, DISTANCE_BITS);
                if ((far & Entry.EXCEPTION) != 0) {
                    outcome = Outcome.NO_CODE;
                    break;
                }
            }
            int distance = (int) (far >>> Entry.DISTANCE) + extra(far, bits, 8191);
            bits >>>= far;
            held -= (int) far & 63;
            if (distance > at - floor) {
                outcome = Outcome.TOO_FAR_BACK;
                break;
            }
            copy(target, at, distance, length);
            at += length;
        }
        input.next = next;
        input.bits = bits;
        input.held = held;
        input.giveBackWholeBytes();
        window.end = at;
        return outcome;
    }

    private static long find(long[] table, long bits, int primaryBits) {
        long entry = table[(int) bits & (1 << primaryBits) - 1];
        if ((entry & Entry.EXCEPTION) != 0 && (entry & Entry.LINK) != 0) {
            int second = (int) (bits >>> primaryBits) & (1 << PrefixCode.MAX_LENGTH - primaryBits) - 1;
            return table[(int) (entry >>> Entry.DISTANCE) + second];
        }
        return entry;
    }

    /// The number in the extra bits of the code that starts at the lowest of `bits`.
    private static int extra(long entry, long bits, int mask) {
        return (int) (bits >>> (entry >>> Entry.BITS_BEFORE_EXTRA)) & (int) (entry >>> Entry.EXTRA_MASK) & mask;
    }

    /// Copies a match; it may write up to 15 bytes more than `length`.
    private static void copy(byte[] target, int at, int distance, int length) {
        int from = at - distance;
        if (distance >= Long.BYTES) {
            LONGS.set(target, at, (long) LONGS.get(target, from));
            LONGS.set(target, at + 8, (long) LONGS.get(target, from + 8));
            for (int done = 16; done < length; done += 8) {
                LONGS.set(target, at + done, (long) LONGS.get(target, from + done));
            }
        } else {
            for (int i = 0; i < length; i++) {
                target[at + i] = target[from + i];
            }
        }
    }
}
