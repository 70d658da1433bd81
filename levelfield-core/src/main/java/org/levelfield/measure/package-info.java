/// Measures: one readable SQL file each, with its definition in its header, and what is asked of it.
@NullMarked
package org.levelfield.measure;

import org.jspecify.annotations.NullMarked;
