package dev.ringway.access;

/** What a token can be confined to must exist; each feature that owns such things brings its rule. */
public interface ScopeRule {
    /** Refuses a scope that names a thing of this feature which is not there. */
    void demandKnown(Scope scope);
}
