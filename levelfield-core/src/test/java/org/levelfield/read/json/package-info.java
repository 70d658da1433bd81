@NullMarked
package org.levelfield.read.json;

import org.jspecify.annotations.NullMarked;
