package dev.ringway.ui.access;

import dev.ringway.access.TokenDesk;
import dev.ringway.access.TokenView;
import dev.ringway.shared.TimeOrderedId;
import dev.ringway.ui.page.Basis;
import dev.ringway.ui.page.Difference;
import dev.ringway.ui.page.Told;
import dev.ringway.ui.page.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
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

    private final Basis<TokenStanding> basis = new Basis<>();
    private TokenStanding readFirst;
    private String id;
    private transient TokenRow row;

    public void load() {
        desk.purposes();
        row = rows.of(desk.token(wanted()));
        readFirst = readFirst == null ? row.standing() : readFirst;
        basis.meets(row.standing(), this::differences);
    }

    /** Whoever comes second has revoked nothing, and is told so. */
    public String revoke() {
        if (!rows.of(desk.token(wanted())).standing().isOpening()) {
            return Told.first(Words.get("tokenRevokedMeanwhile", row.token().name()));
        }
        TokenView revoked = desk.revoke(wanted());
        return Told.and("/access/tokens?faces-redirect=true", Words.get("tokenRevoked", revoked.name()));
    }

    private List<Difference> differences() {
        return List.of(new Difference(Words.get("tokenState"), words(row.standing()), words(readFirst)));
    }

    private static String words(TokenStanding standing) {
        return Words.get("tokenStanding" + standing);
    }

    public Basis<TokenStanding> getBasis() {
        return basis;
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
