/// Kernels against slow and obvious twins.
@NullMarked
package org.levelfield.graph;

import org.jspecify.annotations.NullMarked;
