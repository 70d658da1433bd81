@NullMarked
package org.levelfield.search.transformer;

import org.jspecify.annotations.NullMarked;
