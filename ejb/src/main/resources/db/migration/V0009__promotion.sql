-- Requests to move a release into a ring; next_look_at is what the clock reads.
create table promotion (
    id              uuid           not null primary key,
    product_id      uuid           not null references product (id),
    release_id      uuid           not null references `release` (id),
    version         varchar(100)   not null,
    ring            varchar(20)    not null,
    kind            varchar(10)    not null,
    state           varchar(20)    not null,
    note            varchar(4000)  null,
    scheduled_at    datetime(6)    null,
    scheduled_zone  varchar(60)    null,
    scheduled_by    varchar(200)   null,
    next_look_at    datetime(6)    null,
    created_at      datetime(6)    not null,
    started_at      datetime(6)    null,
    ended_at        datetime(6)    null,
    replaces        varchar(100)   null,
    takes_back      uuid           null references promotion (id),
    revision        int            not null,
    index promotion_release (release_id, ring, state),
    index promotion_ring (product_id, ring, state, started_at),
    index promotion_due (next_look_at),
    index promotion_state (state)
);

create table promotion_history (
    id            uuid           not null primary key,
    promotion_id  uuid           not null references promotion (id),
    action        varchar(20)    not null,
    moved_from    varchar(20)    not null,
    moved_to      varchar(20)    not null,
    reason        varchar(4000)  null,
    moved_by      varchar(200)   not null,
    at            datetime(6)    not null,
    index promotion_history_order (promotion_id, id)
);
