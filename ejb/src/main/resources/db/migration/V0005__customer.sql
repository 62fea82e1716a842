-- Organisations that run the products, and the products they are entitled to.
create table customer (
    id            uuid          not null primary key,
    customer_key  varchar(64)   not null,
    name          varchar(100)  not null,
    delivery      varchar(20)   not null,
    products      longtext      not null,
    created_at    datetime(6)   not null,
    revision      int           not null,
    constraint customer_key_once unique (customer_key)
);
