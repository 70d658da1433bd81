/// Vectors of words and works, trained on the field itself by latent semantic analysis, and kept in eight bits a
/// number.
@NullMarked
package org.levelfield.search.vector;

import org.jspecify.annotations.NullMarked;
