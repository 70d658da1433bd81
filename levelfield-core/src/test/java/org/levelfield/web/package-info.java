/// The page and the API, over HTTP and in a browser, on small fields made by hand.
@NullMarked
package org.levelfield.web;

import org.jspecify.annotations.NullMarked;
