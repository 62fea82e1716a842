-- Products and, per ring, what a release needs before it may enter.
create table product (
    id           uuid          not null primary key,
    product_key  varchar(64)   not null,
    name         varchar(100)  not null,
    vendor       varchar(100)  not null,
    packaging    longtext      null,
    created_at   datetime(6)   not null,
    revision     int           not null,
    constraint product_key_once unique (product_key)
);

create table ring_policy (
    id               uuid         not null primary key,
    product_id       uuid         not null references product (id),
    ring             varchar(20)  not null,
    required_checks  longtext     not null,
    approvals        int          not null,
    approver_roles   longtext     not null,
    soak_seconds     bigint       not null,
    start            varchar(20)  not null,
    revision         int          not null,
    constraint ring_policy_once unique (product_id, ring)
);
