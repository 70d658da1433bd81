/// The door for fields larger than one machine. Nothing stands behind it yet: the measures' SQL keeps to the subset
/// that DuckDB and Spark read alike, and the readers ask for nothing but a stream, so that this module only has to
/// carry them there. It depends on the product; the product never depends on it.
@NullMarked
package org.levelfield.spark;

import org.jspecify.annotations.NullMarked;
