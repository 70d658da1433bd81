@NullMarked
package org.levelfield.search.vector;

import org.jspecify.annotations.NullMarked;
