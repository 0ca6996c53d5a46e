/**
 * The front door: {@link org.verslag.Verslag#read(java.nio.file.Path)} turns a file into a {@link
 * org.verslag.model.Report}.
 */
@NullMarked
package org.verslag;

import org.jspecify.annotations.NullMarked;
