package org.verslag.testkit;

/** What stands under a topic: an exchange or a remark. */
public sealed interface DraftItem permits DraftExchange, DraftRemark {}
