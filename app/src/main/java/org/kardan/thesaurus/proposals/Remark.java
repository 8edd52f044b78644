package org.kardan.thesaurus.proposals;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kardan.language.Lang;
import org.kardan.language.Side;

/** What somebody says about a proposal; {@code declines} if it is the reason why a side declined. */
record Remark(UUID person, @Nullable Side sideOrNull, Lang lang, boolean declines, String words, Instant at) {}
