package org.verslag.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/** The standard streams of one run of the command. */
record Streams(InputStream stdin, OutputStream stdout, PrintStream stderr) {}
