-- Each statement may be repeated: a server that is stopped half-way goes on from here.
-- What runs where is kept, not searched: a row per environment that moves with its deployments; each deployment names its product and ring.
alter table deployment
    add column if not exists product_id uuid        null after release_id,
    add column if not exists ring       varchar(20) null after product_id;

update deployment d join promotion p on p.id = d.promotion_id
set d.product_id = p.product_id, d.ring = p.ring;

alter table deployment
    modify product_id uuid        not null,
    modify ring       varchar(20) not null,
    add index if not exists deployment_product (product_id, id),
    add index if not exists deployment_ring (product_id, ring, id),
    add index if not exists deployment_state (product_id, state, id),
    add index if not exists deployment_finished (environment_id, state, finished_at, id),
    add constraint deployment_of_product foreign key if not exists (product_id) references product (id);

-- The three name deployments without a foreign key: its lock on them would break the order of locks.
create table if not exists standing (
    environment_id  uuid  not null primary key references environment (id),
    running         uuid  null,
    begun           uuid  null,
    intended        uuid  null
);

insert ignore into standing (environment_id, running, begun, intended)
select e.id,
       max(case when d.state = 'SUCCEEDED' then d.id end),
       max(case when d.started_at is not null then d.id end),
       max(case when d.state <> 'CANCELLED' then d.id end)
from environment e
left join deployment d on d.environment_id = e.id
group by e.id;

-- The blast radius of a ring is read out of this index alone.
alter table environment
    drop index environment_ring,
    add index if not exists environment_census (product_id, ring, users);
