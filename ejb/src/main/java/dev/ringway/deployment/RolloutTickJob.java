package dev.ringway.deployment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** The tick over rollouts. */
@ApplicationScoped
@DisallowConcurrentExecution
public class RolloutTickJob implements Job {
    @Inject
    private RolloutRounds rounds;

    @Override
    public void execute(JobExecutionContext context) {
        rounds.goSoon();
    }
}
