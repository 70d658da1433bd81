/// Learning from tables of numbers: boosted trees, calibration and measures of ranking. Pure: arrays in, arrays out.
@NullMarked
package org.levelfield.learn;

import org.jspecify.annotations.NullMarked;
