package dev.ringway.ui.access;

import dev.ringway.access.IssuedToken;
import dev.ringway.access.Role;
import dev.ringway.access.TokenDesk;
import dev.ringway.product.ProductView;
import dev.ringway.shared.NotFound;
import dev.ringway.shared.Page;
import dev.ringway.ui.page.Choices;
import dev.ringway.ui.page.Reader;
import dev.ringway.ui.page.Told;
import dev.ringway.ui.page.Words;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Issues an access token for one purpose and one scope. */
@Named
@ViewScoped
public class TokenIssuePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 90;

    @Inject
    private TokenDesk desk;

    @Inject
    private TokenScopes scopes;

    @Inject
    private FreshSecret fresh;

    @Inject
    private Reader reader;

    @Inject
    private Clock clock;

    private final TokenDraft draft = new TokenDraft();
    private String purpose;
    private String product;
    private String text;
    private boolean found;
    private transient List<Role> purposes;
    private transient List<ProductView> products;
    private transient Page<SelectItem> choices;

    /** Runs before every rendering. */
    public void load() {
        purposes = desk.purposes();
        purpose = purpose == null ? purposes.get(0).name() : purpose;
        products = scopes.products(wanted());
        product = product == null && !products.isEmpty() ? products.get(0).key() : product;
        Page<SelectItem> hits = scopes.choices(wanted(), product, text);
        found = !hits.items().isEmpty();
        choices = scopes.keeping(wanted(), draft.getScope(), hits);
        if (draft.getLastDay() == null) {
            draft.setLastDay(LocalDate.now(clock.withZone(reader.getZone()))
                    .plusDays(USUAL_DAYS)
                    .toString());
        }
    }

    public String issue() {
        IssuedToken issued = desk.issue(draft.order(wanted(), reader.getZone()));
        fresh.carry(issued);
        return Told.and(
                "/access/tokens?faces-redirect=true",
                Words.get("tokenIssued", issued.token().name()));
    }

    /** What the reader may not issue is as unknown as what there is not. */
    private Role wanted() {
        return desk.purposes().stream()
                .filter(offered -> offered.name().equals(purpose))
                .findFirst()
                .orElseThrow(() -> new NotFound("purpose", purpose));
    }

    public TokenDraft getDraft() {
        return draft;
    }

    public List<Role> getPurposes() {
        return purposes;
    }

    /** Empty unless an environment is to be chosen: then the one whose environments are offered comes first. */
    public List<ProductView> getProducts() {
        return products;
    }

    /** Where the reader looks for one, none is chosen before they choose. */
    public List<SelectItem> getChoices() {
        if (!isSearched()) {
            return choices.items();
        }
        Stream<SelectItem> none = Stream.of(new SelectItem("", Words.get("choicesNone")));
        return Stream.concat(none, choices.items().stream()).toList();
    }

    /** Whether there are too many to choose from, so that the reader looks for one. */
    public boolean isSearched() {
        return text != null || choices.next() != null;
    }

    public boolean isFound() {
        return found;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = Choices.written(text);
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }
}
