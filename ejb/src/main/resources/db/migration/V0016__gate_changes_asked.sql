-- A person can also ask for changes, which is a longer word.
alter table sign_off modify decision varchar(20) not null;
