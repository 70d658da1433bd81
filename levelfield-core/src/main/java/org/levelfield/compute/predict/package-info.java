/// Compute where a work says nothing on it: a Gaussian process over what title, abstract, year and organisations tell.
@NullMarked
package org.levelfield.compute.predict;

import org.jspecify.annotations.NullMarked;
