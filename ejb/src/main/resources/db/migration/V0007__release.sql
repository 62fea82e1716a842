-- What was built: immutable content, and the states of its checks, validations and the release itself.
create table `release` (
    id                     uuid           not null primary key,
    product_id             uuid           not null references product (id),
    version                varchar(100)   not null,
    commit                 varchar(64)    not null,
    branch                 varchar(200)   not null,
    build_url              varchar(1000)  null,
    notes                  longtext       null,
    content_hash           varchar(64)    not null,
    registered_by          varchar(200)   not null,
    registered_by_subject  varchar(100)   not null,
    registered_at          datetime(6)    not null,
    state                  varchar(20)    not null,
    furthest_ring          varchar(20)    null,
    rejection_reason       varchar(2000)  null,
    rejected_by            varchar(200)   null,
    rejected_at            datetime(6)    null,
    revision               int            not null,
    constraint release_version_once unique (product_id, version),
    index release_page (product_id, id),
    index release_state_page (product_id, state, id)
);

create table artifact (
    id           uuid          not null primary key,
    release_id   uuid          not null references `release` (id),
    name         varchar(200)  not null,
    platform     varchar(64)   not null,
    sha256       varchar(64)   not null,
    size         bigint        not null,
    uploaded_at  datetime(6)   null,
    constraint artifact_name_once unique (release_id, name)
);

create table work_item (
    id                   uuid           not null primary key,
    release_id           uuid           not null references `release` (id),
    item_key             varchar(64)    not null,
    title                varchar(300)   not null,
    type                 varchar(30)    not null,
    author               varchar(200)   not null,
    pull_request         varchar(1000)  null,
    acceptance_criteria  longtext       not null,
    verdict              varchar(10)    null,
    note                 varchar(4000)  null,
    evidence_url         varchar(1000)  null,
    validated_by         varchar(200)   null,
    validated_at         datetime(6)    null,
    constraint work_item_key_once unique (release_id, item_key)
);

create table release_check (
    id           uuid           not null primary key,
    release_id   uuid           not null references `release` (id),
    name         varchar(64)    not null,
    state        varchar(10)    not null,
    url          varchar(1000)  null,
    summary      varchar(2000)  null,
    occurred_at  datetime(6)    not null,
    reported_at  datetime(6)    not null,
    constraint release_check_once unique (release_id, name)
);

create table release_history (
    id          uuid          not null primary key,
    release_id  uuid          not null references `release` (id),
    action      varchar(20)   not null,
    moved_from  varchar(20)   not null,
    moved_to    varchar(20)   not null,
    moved_by    varchar(200)  not null,
    at          datetime(6)   not null,
    index release_history_order (release_id, id)
);
