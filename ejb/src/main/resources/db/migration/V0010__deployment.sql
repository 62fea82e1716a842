-- Promotions carried out on environments; an attempt happens once.
create table deployment (
    id                uuid           not null primary key,
    promotion_id      uuid           not null references promotion (id),
    environment_id    uuid           not null references environment (id),
    release_id        uuid           not null references `release` (id),
    version           varchar(100)   not null,
    attempt           int            not null,
    state             varchar(20)    not null,
    waived            boolean        not null,
    message           varchar(4000)  null,
    log               longtext       null,
    observed_version  varchar(100)   null,
    created_at        datetime(6)    not null,
    started_at        datetime(6)    null,
    finished_at       datetime(6)    null,
    revision          int            not null,
    constraint deployment_attempt_once unique (promotion_id, environment_id, attempt),
    index deployment_promotion (promotion_id, state),
    index deployment_environment (environment_id, state, id)
);

create table deployment_history (
    id             uuid          not null primary key,
    deployment_id  uuid          not null references deployment (id),
    action         varchar(20)   not null,
    moved_from     varchar(20)   not null,
    moved_to       varchar(20)   not null,
    moved_by       varchar(200)  not null,
    at             datetime(6)   not null,
    index deployment_history_order (deployment_id, id)
);
