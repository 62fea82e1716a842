package dev.ringway.ui.access;

import dev.ringway.access.TokenView;
import dev.ringway.environment.EnvironmentView;

/** An access token in the list; {@code environment} is the one it is confined to, or null. */
public record TokenRow(TokenView token, TokenStanding standing, EnvironmentView environment) {}
