-- Running instances of a product, each in one ring, and what their agents observe.
create table environment (
    id                uuid           not null primary key,
    product_id        uuid           not null references product (id),
    customer_id       uuid           null references customer (id),
    environment_key   varchar(64)    not null,
    name              varchar(100)   not null,
    ring              varchar(20)    not null,
    users             int            not null,
    observed_version  varchar(100)   null,
    healthy           boolean        null,
    detail            varchar(1000)  null,
    observed_at       datetime(6)    null,
    created_at        datetime(6)    not null,
    revision          int            not null,
    constraint environment_key_once unique (product_id, environment_key),
    index environment_ring (product_id, ring)
);
