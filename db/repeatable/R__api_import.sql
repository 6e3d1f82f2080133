-- Which files were imported, when, and what came of it.
drop view if exists api.import;
create view api.import as
select id, file_name, sha256, kind, started_at, finished_at, profiles_added, profiles_changed, profiles_unchanged
  from crime_profile.import;
comment on view api.import is 'One row an import that was taken over.';
grant select on api.import to ${reader_role};
