package org.verslag.model;

/** A part of the document in reading order: a {@link Section}, which holds more blocks, or a {@link TextBlock}. */
public sealed interface Block permits Section, TextBlock {}
