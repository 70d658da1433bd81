/// Vectors of words and works, learned by finding the work that a sentence was taken from.
@NullMarked
package org.levelfield.cloze;

import org.jspecify.annotations.NullMarked;
