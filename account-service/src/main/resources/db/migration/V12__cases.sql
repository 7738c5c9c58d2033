-- An incident may concern several accounts.
alter table account_incident drop constraint account_incident_pkey;
alter table account_incident add primary key (incident_id, account_id);

-- Fakes that the incident itself tells, so that one that is corrected is forgotten.
alter table known_fake add column listed boolean not null default false;
