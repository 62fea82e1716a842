package dev.ringway.ui.portal;

import dev.ringway.customer.CustomerRegistry;
import dev.ringway.customer.CustomerView;
import dev.ringway.programme.EnrolmentDesk;
import dev.ringway.programme.EnrolmentReading;
import dev.ringway.programme.Membership;
import dev.ringway.programme.ParticipantView;
import dev.ringway.programme.ProgrammeDesk;
import dev.ringway.shared.InvalidInput;
import dev.ringway.ui.page.Basis;
import dev.ringway.ui.page.Choices;
import dev.ringway.ui.page.Difference;
import dev.ringway.ui.page.Told;
import dev.ringway.ui.page.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Where a customer's administrator joins and leaves the early adopters, environment by environment. */
@Named
@ViewScoped
public class EarlyAdoptersPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/portal/early-adopters?faces-redirect=true&includeViewParams=true";

    @Inject
    private CustomerRegistry customers;

    @Inject
    private EnrolmentReading reading;

    @Inject
    private EnrolmentDesk desk;

    @Inject
    private ProgrammeDesk programmeDesk;

    private final Map<String, Boolean> accepted = new HashMap<>();
    private final Map<String, String> reasons = new HashMap<>();
    private String customer;
    private transient List<CustomerView> own;
    private final Basis<Integer> basis = new Basis<>();
    private transient List<ProductProgramme> readFirst;
    private transient List<ProductProgramme> programmes;

    /** Runs before every rendering: after a refusal the terms that hold now are shown. */
    public void load() {
        own = customer == null ? customers.own() : List.of(customers.customer(customer));
        Map<String, List<Membership>> byProduct = own.stream()
                .flatMap(customer -> reading.memberships(customer.key()).stream())
                .collect(Collectors.groupingBy(
                        membership -> membership.environment().product(), LinkedHashMap::new, Collectors.toList()));
        programmes = byProduct.entrySet().stream()
                .map(entry -> ProductProgramme.of(programmeDesk.programme(entry.getKey()), entry.getValue()))
                .toList();
        List<Difference> changes = readFirst == null ? List.of() : new ProgrammeChanges(readFirst, programmes).list();
        readFirst = readFirst == null ? programmes : readFirst;
        basis.meets(changes.hashCode(), () -> changes);
    }

    /** The terms are those that were on the page; the box of one environment says nothing about another. */
    public String join(ProgrammeMember member) {
        int terms = member.membership().termsVersion();
        boolean read = Boolean.TRUE.equals(accepted.get(member.key()));
        accepted.clear();
        if (!read) {
            throw new InvalidInput("/termsVersion", Words.get("joinAcceptFirst", terms));
        }
        desk.enrol(member.environment().id(), terms);
        return Told.and(AGAIN, sentence("joinAsked", member.environment()));
    }

    public String withdraw(ProgrammeMember member) {
        desk.withdraw(member.enrolment().id());
        return Told.and(AGAIN, sentence("joinWithdrawn", member.environment()));
    }

    public String leave(ProgrammeMember member) {
        desk.leave(member.enrolment().id(), reasons.get(member.key()));
        return Told.and(AGAIN, sentence("joinLeft", member.environment()));
    }

    private static String sentence(String key, ParticipantView environment) {
        return Words.get(key, environment.name());
    }

    public String getNames() {
        return own.stream().map(CustomerView::name).collect(Collectors.joining(", "));
    }

    public List<ProductProgramme> getProgrammes() {
        return programmes;
    }

    public Basis<Integer> getBasis() {
        return basis;
    }

    /** The reasons to leave that the reader has typed. */
    public String getTyped() {
        return reasons.values().stream().filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    /** Whom the vendor's people look after; customers' people need not say who they are. */
    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = Choices.written(customer);
    }

    public Map<String, Boolean> getAccepted() {
        return accepted;
    }

    public Map<String, String> getReasons() {
        return reasons;
    }
}
