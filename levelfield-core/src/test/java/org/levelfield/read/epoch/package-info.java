@NullMarked
package org.levelfield.read.epoch;

import org.jspecify.annotations.NullMarked;
