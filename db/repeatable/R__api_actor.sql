-- Criminal actors: what is scored, and what is coded of the prose behind it.
drop view if exists api.actor;
create view api.actor as
select p.id as profile,
       c.iso3 as country_iso3,
       c.iso2 as country_iso2,
       c.name as country_name,
       p.edition,
       i.key,
       i.name,
       a.score,
       p.coverage,
       coalesce(a.summary, 'not_coded') as summary,
       coalesce(a.reach, 'not_coded') as reach,
       coalesce(a.violence, 'not_coded') as violence,
       coalesce(a.arms, 'not_coded') as arms,
       coalesce(a.state_tie, 'not_coded') as state_tie,
       coalesce(a.foreign_tie, 'not_coded') as foreign_tie,
       array(select pi.passage
               from crime_profile.passage_indicator pi
               join crime_profile.passage g on g.profile = pi.profile and g.key = pi.passage
              where pi.profile = a.profile and pi.indicator = a.indicator
              order by g.position) as passages,
       array(select s.finding
               from crime_profile.finding_subject s
              where s.profile = a.profile and s.indicator = a.indicator
              order by s.position) as findings
  from crime_profile.criminal_actor a
  join crime_profile.profile p on p.id = a.profile
  join crime_profile.country c on c.iso3 = p.country
  join crime_profile.indicator i on i.key = a.indicator;
comment on view api.actor is 'Types of criminal actors, one row a profile and type.';
comment on column api.actor.key is 'Key of the indicator.';
comment on column api.actor.score is 'From 1.0 to 10.0 in steps of 0.5; higher is worse.';
comment on column api.actor.summary is 'What the report says, restated; not_coded where only figures are held.';
comment on column api.actor.reach is 'How far the actor extends; api.codebook explains the values, as of the columns that follow.';
comment on column api.actor.passages is 'Keys of the passages that the coded facts rest on.';
comment on column api.actor.findings is 'Ids of the findings on it, its own and others''.';
grant select on api.actor to ${reader_role};
