-- The deployments of a promotion and of an environment are read a page at a time, in the order of their ids.
alter table deployment
    add index if not exists deployment_of_promotion (promotion_id, id),
    add index if not exists deployment_of_environment (environment_id, id);

-- What runs is what succeeded last, whenever it was planned; what was begun with is what was started last.
update standing
set running = (select id from deployment where environment_id = standing.environment_id and state = 'SUCCEEDED' order by finished_at desc, id desc limit 1),
    begun = (select id from deployment where environment_id = standing.environment_id and started_at is not null order by started_at desc, id desc limit 1);
