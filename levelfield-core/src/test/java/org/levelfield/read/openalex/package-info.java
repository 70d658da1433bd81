@NullMarked
package org.levelfield.read.openalex;

import org.jspecify.annotations.NullMarked;
