package org.wirecopy.internal.attribution;

import org.jspecify.annotations.Nullable;

/** What a person is, and of which body, as written. */
record Post(@Nullable String role, @Nullable String organization) {}
