package org.levelfield.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// Rows of numbers rounded to eight bits, each row with a factor of its own: 1 + 4 / width bytes a number.
public final class RoundedRows {

    private static final int TOP = 127;

    private final int width;
    private final byte[] values;
    private final float[] factors;

    private RoundedRows(int width, byte[] values, float[] factors) {
        this.width = width;
        this.values = values;
        this.factors = factors;
    }

    /// Rows of zeros.
    public static RoundedRows empty(int count, int width) {
        return new RoundedRows(width, new byte[Math.multiplyExact(count, width)], new float[count]);
    }

    /// Rounds rows that lie one after another.
    public static RoundedRows of(float[] rows, int width) {
        RoundedRows rounded = empty(rows.length / width, width);
        float[] single = new float[width];
        for (int row = 0; row < rounded.factors.length; row++) {
            System.arraycopy(rows, row * width, single, 0, width);
            rounded.put(row, single);
        }
        return rounded;
    }

    /// Rounds a row into its place.
    public void put(int row, float[] numbers) {
        float most = 0;
        for (float number : numbers) {
            most = Math.max(most, Math.abs(number));
        }
        factors[row] = most / TOP;
        for (int i = 0; most > 0 && i < width; i++) {
            values[row * width + i] = (byte) Math.round(numbers[i] / most * TOP);
        }
    }

    /// Puts a row of others, of the same width, into its place.
    public void put(int row, RoundedRows others, int other) {
        System.arraycopy(others.values, other * width, values, row * width, width);
        factors[row] = others.factors[other];
    }

    public int count() {
        return factors.length;
    }

    public int width() {
        return width;
    }

    /// Adds a multiple of a row to a vector.
    public void addTo(float[] target, int row, float factor) {
        float scale = factor * factors[row];
        for (int i = 0; i < width; i++) {
            target[i] += scale * values[row * width + i];
        }
    }

    /// The scalar product of a row with the only row of another.
    public float dot(int row, RoundedRows single) {
        int sum = 0;
        int at = row * width;
        for (int i = 0; i < width; i++) {
            sum += values[at + i] * single.values[i];
        }
        return sum * factors[row] * single.factors[0];
    }

    /// Writes the rows, to be read by [#read].
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(factors.length);
        out.writeInt(width);
        for (float factor : factors) {
            out.writeFloat(factor);
        }
        out.write(values);
    }

    /// Reads what [#write] wrote.
    public static RoundedRows read(DataInputStream in) throws IOException {
        float[] factors = new float[in.readInt()];
        int width = in.readInt();
        for (int i = 0; i < factors.length; i++) {
            factors[i] = in.readFloat();
        }
        byte[] values = new byte[Math.multiplyExact(factors.length, width)];
        in.readFully(values);
        return new RoundedRows(width, values, factors);
    }
}
