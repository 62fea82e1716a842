-- Every started promotion on every environment of its ring; one in a hundred took two attempts.
create table load_deployment (id uuid, promotion_id uuid, environment_id uuid, release_id uuid, product_id uuid, ring varchar(20), version varchar(100), attempt int, state varchar(20), created datetime(6), started datetime(6), finished datetime(6), n bigint);
insert into load_deployment
select ID[unix_timestamp(created) * 1000; n], promotion_id, environment_id, release_id, product_id, ring, version, attempt, state, created,
       if(state = 'QUEUED', null, created + interval 5 + n mod 1800 second), if(state in ('QUEUED', 'INSTALLING'), null, created + interval 45 + n mod 1800 second), n
from (select promotion.id promotion_id, environment.id environment_id, release_.id release_id, product.id product_id, promotion.ring, release_.version,
             if((environment.n + promotion.release_n) mod 100 = 17 and promotion.state = 'COMPLETED', 2, 1) attempt,
             case when promotion.state = 'COMPLETED' or environment.n mod 10 < 5 then 'SUCCEEDED'
                  when promotion.state = 'DEPLOYING' and environment.n mod 10 = 5 then 'INSTALLING'
                  when promotion.state = 'HALTED' and environment.n mod 1000 = 555 then 'FAILED'
                  else 'QUEUED' end state,
             promotion.started + interval if((environment.n + promotion.release_n) mod 100 = 17 and promotion.state = 'COMPLETED', 7200, 0) second created,
             (promotion.release_n mod 1000000) * 1000000 + environment.n n
      from load_promotion promotion
      join load_product product using (p)
      join load_release release_ on release_.n = promotion.release_n
      join load_environment environment on environment.p = promotion.p and environment.ring = promotion.ring
      where promotion.started is not null) planned;
insert into load_deployment
select ID[unix_timestamp(promotion.started) * 1000; deployment.n], promotion_id, environment_id, deployment.release_id, deployment.product_id, deployment.ring, version, 1, 'FAILED',
       promotion.started, promotion.started + interval 20 second, promotion.started + interval 50 second, deployment.n
from load_deployment deployment join load_promotion promotion on promotion.id = promotion_id where attempt = 2;
insert into deployment (id, promotion_id, environment_id, release_id, product_id, ring, version, attempt, state, waived, message, log, observed_version, created_at, started_at, finished_at, revision)
select id, promotion_id, environment_id, release_id, product_id, ring, version, attempt, state, 0, if(state = 'FAILED', 'The service did not start.', null),
       if(finished is null, null, concat('fetched\nverified\nstopped\ninstalled ', version, '\nstarted')), if(state = 'SUCCEEDED', version, null), created, started, finished,
       case state when 'QUEUED' then 0 when 'INSTALLING' then 2 else 3 end
from load_deployment order by id;
