package org.verslag.recognition;

/** What a section in the making holds: more sections or text blocks. */
sealed interface Part permits Node, Piece {}
