/// How much computing the training of a model took, and how sure that is. Pure: no store of its own, no SQL, no
/// network.
@NullMarked
package org.levelfield.compute;

import org.jspecify.annotations.NullMarked;
