/// The map of concepts: communities, places and other names.
@NullMarked
package org.levelfield.map;

import org.jspecify.annotations.NullMarked;
