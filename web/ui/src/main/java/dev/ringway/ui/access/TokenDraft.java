package dev.ringway.ui.access;

import dev.ringway.access.Role;
import dev.ringway.access.Scope;
import dev.ringway.access.TokenOrder;
import dev.ringway.shared.InvalidInput;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What has been typed about a new token. */
public class TokenDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name;
    private String scope;
    private String lastDay;

    /** The token works until the end of its last day, where the reader is. */
    TokenOrder order(Role purpose, ZoneId zone) {
        return new TokenOrder(name, purpose, scopeOf(purpose), expiry(zone));
    }

    private Scope scopeOf(Role purpose) {
        return switch (purpose) {
            case CI -> Scope.ofProduct(scope);
            case AGENT -> Scope.ofEnvironment(scope);
            default -> Scope.ofCustomer(scope);
        };
    }

    private Instant expiry(ZoneId zone) {
        try {
            return lastDay == null
                    ? null
                    : LocalDate.parse(lastDay).plusDays(1).atStartOfDay(zone).toInstant();
        } catch (DateTimeException e) {
            throw new InvalidInput("/expiresAt", "'" + lastDay + "' is not a date such as 2026-11-30.");
        }
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public String getLastDay() {
        return lastDay;
    }

    public void setLastDay(String lastDay) {
        this.lastDay = lastDay;
    }
}
