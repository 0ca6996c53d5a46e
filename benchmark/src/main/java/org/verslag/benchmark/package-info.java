/**
 * How long reading takes, measured with JMH. Start at {@link org.verslag.benchmark.Main}; the README of this module has the
 * command and the figures.
 */
@NullMarked
package org.verslag.benchmark;

import org.jspecify.annotations.NullMarked;
