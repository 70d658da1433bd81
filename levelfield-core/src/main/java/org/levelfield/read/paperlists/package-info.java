/// Paperlists: the papers of one venue and year in one JSON array.
@NullMarked
package org.levelfield.read.paperlists;

import org.jspecify.annotations.NullMarked;
