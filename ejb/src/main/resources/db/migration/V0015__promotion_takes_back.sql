-- Nothing reads which promotion a roll back took back: what it replaced is the version in "replaces".
alter table promotion drop foreign key if exists promotion_ibfk_3;
alter table promotion drop column takes_back;
