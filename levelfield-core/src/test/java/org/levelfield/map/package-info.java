/// Tests of the map.
@NullMarked
package org.levelfield.map;

import org.jspecify.annotations.NullMarked;
