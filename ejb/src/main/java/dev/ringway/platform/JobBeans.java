package dev.ringway.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.quartz.Job;
import org.quartz.Scheduler;
import org.quartz.spi.JobFactory;
import org.quartz.spi.TriggerFiredBundle;

/** Hands Quartz its jobs as beans. */
@ApplicationScoped
class JobBeans implements JobFactory {
    @Inject
    @Any
    private Instance<Object> beans;

    @Override
    public Job newJob(TriggerFiredBundle bundle, Scheduler scheduler) {
        return beans.select(bundle.getJobDetail().getJobClass()).get();
    }
}
