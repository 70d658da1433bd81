/// Graphs in compressed arrays and what is computed on them. It knows nodes, years and edges, and nothing of
/// scholarship
/// beyond the papers that define a kernel; it reads and writes no tables.
@NullMarked
package org.levelfield.graph;

import org.jspecify.annotations.NullMarked;
