package dev.ringway.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.engine.spi.EntityKey;
import org.hibernate.engine.spi.SessionImplementor;

/** Holds a row until the transaction ends and reads it as it is then, in one statement; what is held already in none. */
public final class HeldRow {
    private HeldRow() {}

    public static <T> Optional<T> find(EntityManager em, Class<T> type, Object id) {
        SessionImplementor session = em.unwrap(SessionImplementor.class);
        Object known = session.getPersistenceContextInternal().getEntity(key(session, type, id));
        if (known == null) {
            return Optional.ofNullable(em.find(type, id, LockModeType.PESSIMISTIC_WRITE));
        }
        if (session.getCurrentLockMode(known).lessThan(LockMode.WRITE)) {
            em.refresh(known, LockModeType.PESSIMISTIC_WRITE);
        }
        return Optional.of(type.cast(known));
    }

    private static EntityKey key(SessionImplementor session, Class<?> type, Object id) {
        return session.generateEntityKey(
                id, session.getFactory().getMappingMetamodel().getEntityDescriptor(type));
    }
}
