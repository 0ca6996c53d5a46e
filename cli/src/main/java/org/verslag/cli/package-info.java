/**
 * The {@code verslag} command. Start with {@link org.verslag.cli.Main}; {@link org.verslag.cli.ConvertCommand} shows the way
 * of a file: {@link org.verslag.cli.InputFinder} finds it, {@link org.verslag.cli.Reading} reads it, an {@link
 * org.verslag.cli.Output} takes the report, and {@link org.verslag.cli.Failures} remembers what went wrong.
 */
@NullMarked
package org.verslag.cli;

import org.jspecify.annotations.NullMarked;
