/// Finds works by words and by nearness of meaning: the stage `index` and the questions asked of it.
@NullMarked
package org.levelfield.search;

import org.jspecify.annotations.NullMarked;
