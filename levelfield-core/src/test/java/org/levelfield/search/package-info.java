@NullMarked
package org.levelfield.search;

import org.jspecify.annotations.NullMarked;
