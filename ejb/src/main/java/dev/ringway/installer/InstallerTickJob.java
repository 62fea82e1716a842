package dev.ringway.installer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** The tick over installer builds. */
@ApplicationScoped
@DisallowConcurrentExecution
public class InstallerTickJob implements Job {
    @Inject
    private InstallerRounds rounds;

    @Override
    public void execute(JobExecutionContext context) {
        rounds.goRound();
    }
}
