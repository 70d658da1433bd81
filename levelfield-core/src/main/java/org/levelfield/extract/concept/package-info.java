/// Concepts: which there are, where works name them, of which kind they are and how they are written.
@NullMarked
package org.levelfield.extract.concept;

import org.jspecify.annotations.NullMarked;
