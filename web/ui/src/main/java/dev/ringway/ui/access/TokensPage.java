package dev.ringway.ui.access;

import dev.ringway.access.TokenDesk;
import dev.ringway.shared.Page;
import dev.ringway.shared.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The access tokens the reader may see: for what, confined to what, until when, and when last used. */
@Named
@RequestScoped
public class TokensPage {
    private static final int ROWS = 50;

    @Inject
    private TokenDesk desk;

    @Inject
    private TokenRows rows;

    private String cursor;
    private Page<TokenRow> page;

    public void load() {
        page = rows.of(desk.list(new PageRequest(ROWS, cursor)));
    }

    public Page<TokenRow> getPage() {
        return page;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
