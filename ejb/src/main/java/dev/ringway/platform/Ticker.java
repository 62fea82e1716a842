package dev.ringway.platform;

import dev.ringway.deployment.RolloutTickJob;
import dev.ringway.installer.InstallerTickJob;
import dev.ringway.promotion.PromotionTickJob;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Properties;
import java.util.Set;
import javax.sql.DataSource;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;

/** Starts Quartz, whose ticks drive the product's own tables; one node of a cluster ticks at a time. */
@Singleton
@Startup
public class Ticker {
    private static final String OF_QUARTZ = "java:jboss/datasources/RingwayTicks";

    /** Having the persistence unit here makes sure that the schema is migrated before Quartz reads it. */
    @PersistenceContext
    private EntityManager migrated;

    /** Having Quartz's datasource here keeps it there until Quartz has stopped; without it a stop would never end. */
    @Resource(lookup = OF_QUARTZ)
    private DataSource outlivesQuartz;

    @Inject
    private JobBeans jobs;

    private Scheduler scheduler;

    @PostConstruct
    void start() {
        try {
            scheduler = new StdSchedulerFactory(settings()).getScheduler();
            scheduler.setJobFactory(jobs);
            tick(PromotionTickJob.class, 1);
            tick(RolloutTickJob.class, 2);
            tick(InstallerTickJob.class, 5);
            scheduler.start();
        } catch (SchedulerException e) {
            throw new IllegalStateException("Quartz did not start", e);
        }
    }

    @PreDestroy
    void stop() {
        try {
            scheduler.shutdown(true);
        } catch (SchedulerException e) {
            throw new IllegalStateException("Quartz did not stop", e);
        }
    }

    private void tick(Class<? extends Job> job, int seconds) throws SchedulerException {
        String name = job.getSimpleName();
        JobDetail detail =
                JobBuilder.newJob(job).withIdentity(name).storeDurably().build();
        Trigger trigger = TriggerBuilder.newTrigger()
                .withIdentity(name)
                .forJob(detail)
                .withSchedule(SimpleScheduleBuilder.repeatSecondlyForever(seconds)
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
        scheduler.scheduleJob(detail, Set.of(trigger), true);
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.put("org.quartz.scheduler.instanceName", "ringway");
        settings.put("org.quartz.scheduler.instanceId", "AUTO");
        settings.put("org.quartz.scheduler.skipUpdateCheck", "true");
        settings.put("org.quartz.threadPool.threadCount", "4");
        settings.put("org.quartz.threadPool.threadsInheritContextClassLoaderOfInitializingThread", "true");
        settings.put("org.quartz.scheduler.threadsInheritContextClassLoaderOfInitializer", "true");
        settings.put("org.quartz.jobStore.class", "org.quartz.impl.jdbcjobstore.JobStoreTX");
        settings.put("org.quartz.jobStore.driverDelegateClass", "org.quartz.impl.jdbcjobstore.StdJDBCDelegate");
        settings.put("org.quartz.jobStore.dataSource", "ringway");
        settings.put("org.quartz.jobStore.isClustered", "true");
        settings.put("org.quartz.jobStore.clusterCheckinInterval", "3000");
        settings.put("org.quartz.jobStore.acquireTriggersWithinLock", "true");
        settings.put("org.quartz.dataSource.ringway.jndiURL", OF_QUARTZ);
        return settings;
    }
}
