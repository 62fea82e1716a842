package dev.ringway.platform;

import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/** Brings the schema up to date before Hibernate validates it; Hibernate finds it by META-INF/services. */
public class MigrationBeforeValidation implements Integrator {
    private static final String OUTSIDE_TRANSACTIONS = "java:jboss/datasources/RingwayNonJta";

    @Override
    public void integrate(
            Metadata metadata, BootstrapContext bootstrapContext, SessionFactoryImplementor sessionFactory) {
        Flyway.configure(MigrationBeforeValidation.class.getClassLoader())
                .dataSource(dataSource())
                .locations("classpath:db/migration")
                .javaMigrations(new V0019__release_version_key())
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .load()
                .migrate();
    }

    @Override
    public void disintegrate(SessionFactoryImplementor sessionFactory, SessionFactoryServiceRegistry serviceRegistry) {
        // nothing was kept
    }

    private static DataSource dataSource() {
        try {
            return InitialContext.doLookup(OUTSIDE_TRANSACTIONS);
        } catch (NamingException e) {
            throw new IllegalStateException("The server has no datasource " + OUTSIDE_TRANSACTIONS, e);
        }
    }
}
