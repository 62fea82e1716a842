-- The terms of early-adopter programmes, version by version, and which environments joined on which of them.
create table terms_version (
    id          uuid          not null primary key,
    product_id  uuid          not null references product (id),
    version     int           not null,
    text        longtext      not null,
    written_by  varchar(200)  not null,
    written_at  datetime(6)   not null,
    constraint terms_version_once unique (product_id, version)
);

create table enrolment (
    id                   uuid           not null primary key,
    product_id           uuid           not null references product (id),
    customer_id          uuid           not null references customer (id),
    environment_id       uuid           not null references environment (id),
    state                varchar(20)    not null,
    terms_version        int            not null,
    accepted_by          varchar(200)   not null,
    accepted_by_subject  varchar(100)   not null,
    accepted_at          datetime(6)    not null,
    decided_by           varchar(200)   null,
    decided_at           datetime(6)    null,
    reason               varchar(2000)  null,
    ended_at             datetime(6)    null,
    revision             int            not null,
    -- null once it is over, and null is never double: one open enrolment an environment
    open_environment_id  uuid           as (case when ended_at is null then environment_id end) stored,
    constraint enrolment_open_once unique (open_environment_id),
    constraint enrolment_terms foreign key (product_id, terms_version) references terms_version (product_id, version),
    index enrolment_environment (environment_id, id),
    index enrolment_customer (customer_id, id)
);

create table enrolment_history (
    id            uuid           not null primary key,
    enrolment_id  uuid           not null references enrolment (id),
    action        varchar(20)    not null,
    moved_from    varchar(20)    not null,
    moved_to      varchar(20)    not null,
    reason        varchar(2000)  null,
    moved_by      varchar(200)   not null,
    at            datetime(6)    not null,
    index enrolment_history_order (enrolment_id, id)
);
