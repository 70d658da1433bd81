/// Kernels against slow and obvious twins.
@NullMarked
package org.levelfield.forecast;

import org.jspecify.annotations.NullMarked;
