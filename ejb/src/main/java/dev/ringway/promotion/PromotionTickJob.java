package dev.ringway.promotion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** The tick over promotions. */
@ApplicationScoped
@DisallowConcurrentExecution
public class PromotionTickJob implements Job {
    @Inject
    private PromotionRounds rounds;

    @Override
    public void execute(JobExecutionContext context) {
        rounds.goSoon();
    }
}
