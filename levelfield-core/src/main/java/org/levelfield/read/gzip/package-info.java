/// Our own gzip decoder: DEFLATE (RFC 1951) in gzip members (RFC 1952), in pure Java, to stream large text.
@NullMarked
package org.levelfield.read.gzip;

import org.jspecify.annotations.NullMarked;
