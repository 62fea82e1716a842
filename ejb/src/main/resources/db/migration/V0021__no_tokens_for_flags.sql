-- There is nothing yet that a token for feature flags opens, so none is kept or issued.
delete from access_token where purpose = 'FLAGS';
