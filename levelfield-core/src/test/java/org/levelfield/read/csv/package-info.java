@NullMarked
package org.levelfield.read.csv;

import org.jspecify.annotations.NullMarked;
