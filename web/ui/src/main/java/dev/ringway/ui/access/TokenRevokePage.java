package dev.ringway.ui.access;

import dev.ringway.access.TokenDesk;
import dev.ringway.access.TokenView;
import dev.ringway.shared.TimeOrderedId;
import dev.ringway.ui.page.Told;
import dev.ringway.ui.page.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** Says what revoking a token leads to, and revokes it. */
@Named
@ViewScoped
public class TokenRevokePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private TokenDesk desk;

    @Inject
    private TokenRows rows;

    private String id;
    private transient TokenRow row;

    public void load() {
        desk.purposes();
        row = rows.of(desk.token(wanted()));
    }

    public String revoke() {
        TokenView revoked = desk.revoke(wanted());
        return Told.and("/access/tokens?faces-redirect=true", Words.get("tokenRevoked", revoked.name()));
    }

    private UUID wanted() {
        return TimeOrderedId.parse("access token", id);
    }

    public TokenRow getRow() {
        return row;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
