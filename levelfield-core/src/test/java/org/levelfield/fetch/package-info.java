@NullMarked
package org.levelfield.fetch;

import org.jspecify.annotations.NullMarked;
