package dev.ringway.ui.audit;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.ringway.audit.AuditEntryView;
import dev.ringway.audit.AuditReading;
import dev.ringway.audit.AuditSearch;
import dev.ringway.audit.AuditVerification;
import dev.ringway.shared.Json;
import dev.ringway.shared.Page;
import dev.ringway.shared.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who did what, newest first, and whether the chain of it all is whole. */
@Named
@RequestScoped
public class AuditPage {
    private static final int ROWS = 50;

    @Inject
    private AuditReading reading;

    private String subject;
    private String trace;
    private String cursor;
    private boolean check;
    private Page<AuditEntryView> page;
    private AuditVerification verification;

    public void load() {
        page = reading.list(new AuditSearch(subject, trace), new PageRequest(ROWS, cursor));
        verification = check ? reading.verify() : null;
    }

    /** The values of what happened, in the order in which they were written; those that were not given are left out. */
    public List<Map.Entry<String, Object>> details(AuditEntryView entry) {
        Map<String, Object> details = Json.read(entry.details(), new TypeReference<LinkedHashMap<String, Object>>() {});
        return details.entrySet().stream()
                .filter(detail -> detail.getValue() != null)
                .toList();
    }

    public Page<AuditEntryView> getPage() {
        return page;
    }

    /** Null unless the reader asked for it: walking the whole chain takes a while. */
    public AuditVerification getVerification() {
        return verification;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject == null || subject.isBlank() ? null : subject.strip();
    }

    public String getTrace() {
        return trace;
    }

    public void setTrace(String trace) {
        this.trace = trace == null || trace.isBlank() ? null : trace.strip();
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }

    public boolean isCheck() {
        return check;
    }

    public void setCheck(boolean check) {
        this.check = check;
    }
}
