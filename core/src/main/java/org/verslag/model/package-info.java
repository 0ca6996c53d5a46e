/**
 * The report model: what a reader of parliamentary reports gets. Start with {@link org.verslag.model.Report}; most
 * callers need nothing but {@link org.verslag.model.Report#exchanges()}.
 *
 * <p>Everything here is immutable and safe for many threads. Lists are never null, what may be absent is an {@link
 * java.util.Optional}. Pages are counted from 1, offsets are UTF-16 units, boxes are points from the top left of the
 * visible page.
 */
@NullMarked
package org.verslag.model;

import org.jspecify.annotations.NullMarked;
