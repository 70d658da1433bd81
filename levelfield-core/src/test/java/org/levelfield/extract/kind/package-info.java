@NullMarked
package org.levelfield.extract.kind;

import org.jspecify.annotations.NullMarked;
