package org.levelfield.search.vector;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// Rows of numbers in eight bits each, with a factor a row: 1 + 4 / width bytes a number.
final class ByteRows {

    private static final float TOP = 127;

    private final int width;
    private final byte[] values;
    private final float[] factors;

    private ByteRows(int width, byte[] values, float[] factors) {
        this.width = width;
        this.values = values;
        this.factors = factors;
    }

    /// Rounds rows.
    static ByteRows of(float[] rows, int width) {
        int count = rows.length / width;
        ByteRows rounded = new ByteRows(width, new byte[rows.length], new float[count]);
        for (int row = 0; row < count; row++) {
            float largest = 0;
            for (int i = row * width; i < (row + 1) * width; i++) {
                largest = Math.max(largest, Math.abs(rows[i]));
            }
            if (largest > 0) {
                rounded.factors[row] = largest / TOP;
                for (int i = row * width; i < (row + 1) * width; i++) {
                    rounded.values[i] = (byte) Math.round(rows[i] / largest * TOP);
                }
            }
        }
        return rounded;
    }

    static ByteRows read(DataInputStream in) throws IOException {
        int count = in.readInt();
        int width = in.readInt();
        float[] factors = new float[count];
        for (int i = 0; i < count; i++) {
            factors[i] = in.readFloat();
        }
        byte[] values = new byte[Math.multiplyExact(count, width)];
        in.readFully(values);
        return new ByteRows(width, values, factors);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(factors.length);
        out.writeInt(width);
        for (float factor : factors) {
            out.writeFloat(factor);
        }
        out.write(values);
    }

    int count() {
        return factors.length;
    }

    int width() {
        return width;
    }

    /// Adds a multiple of a row.
    void addTo(float[] target, int row, float factor) {
        float scale = factor * factors[row];
        for (int i = 0; i < width; i++) {
            target[i] += scale * values[row * width + i];
        }
    }

    /// The scalar product of a row here with the only row of another.
    float dot(int row, ByteRows single) {
        int sum = 0;
        int at = row * width;
        for (int i = 0; i < width; i++) {
            sum += values[at + i] * single.values[i];
        }
        return sum * factors[row] * single.factors[0];
    }
}
