/// Tables: their schemas, DuckDB in process, Parquet on disk, and the layout of a field's directory.
@NullMarked
package org.levelfield.store;

import org.jspecify.annotations.NullMarked;
