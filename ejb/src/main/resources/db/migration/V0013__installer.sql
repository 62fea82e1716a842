-- Installers of releases in PRODUCTION, and their making in the background; claim and lease tell which server is at it.
create table installer_build (
    id            uuid           not null primary key,
    product_id    uuid           not null references product (id),
    release_id    uuid           not null references `release` (id),
    version       varchar(100)   not null,
    state         varchar(20)    not null,
    note          varchar(4000)  null,
    claim         uuid           null,
    leased_until  datetime(6)    null,
    attempts      int            not null,
    bytes_done    bigint         not null,
    bytes_total   bigint         not null,
    created_at    datetime(6)    not null,
    started_at    datetime(6)    null,
    finished_at   datetime(6)    null,
    revision      int            not null,
    constraint installer_build_once unique (release_id),
    index installer_build_state (state, leased_until),
    index installer_build_product (product_id, state, id)
);

create table installer (
    id        uuid          not null primary key,
    build_id  uuid          not null references installer_build (id),
    name      varchar(300)  not null,
    format    varchar(20)   not null,
    platform  varchar(64)   not null,
    size      bigint        not null,
    sha256    varchar(64)   not null,
    constraint installer_format_once unique (build_id, format)
);

create table installer_build_history (
    id          uuid           not null primary key,
    build_id    uuid           not null references installer_build (id),
    action      varchar(20)    not null,
    moved_from  varchar(20)    not null,
    moved_to    varchar(20)    not null,
    reason      varchar(4000)  null,
    moved_by    varchar(200)   not null,
    at          datetime(6)    not null,
    index installer_build_history_order (build_id, id)
);
