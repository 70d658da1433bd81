/// The words of the product as plain values: works, authorships, institutions, models, chips. Nothing but `java.*`.
@NullMarked
package org.levelfield.model;

import org.jspecify.annotations.NullMarked;
