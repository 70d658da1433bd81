/// Kernels against slow and obvious twins.
@NullMarked
package org.levelfield.learn;

import org.jspecify.annotations.NullMarked;
