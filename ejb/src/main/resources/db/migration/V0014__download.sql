-- Who fetched which installer, when, and whether all of it.
create table download (
    id                  uuid          not null primary key,
    installer_id        uuid          not null references installer (id),
    customer_id         uuid          null references customer (id),
    fetched_by          varchar(200)  not null,
    fetched_by_subject  varchar(100)  not null,
    size                bigint        not null,
    bytes_sent          bigint        not null,
    started_at          datetime(6)   not null,
    completed_at        datetime(6)   null,
    index download_resume (installer_id, fetched_by_subject, id),
    index download_customer (customer_id, id)
);
