-- Tidy scores: one row a profile and indicator, also where the edition did not measure the indicator.
drop view if exists api.score;
create view api.score as
select p.id as profile,
       c.iso3,
       c.iso2,
       c.name as country_name,
       p.continent,
       p.continent_key,
       p.region,
       p.region_key,
       p.edition,
       p.coverage,
       i.kind,
       i.key as indicator,
       i.name,
       i.position,
       s.score,
       case
           when i.first_edition > p.edition then 'not_in_edition'
           when s.score is null then 'not_loaded'
           else 'observed'
       end as status
  from crime_profile.profile p
  join crime_profile.country c on c.iso3 = p.country
 cross join crime_profile.indicator i
  left join crime_profile.observed_score s on s.profile = p.id and s.indicator = i.key;
comment on view api.score is
    'One row a profile and indicator; score from 1.0 to 10.0 in halves, null unless status is observed.';
grant select on api.score to ${reader_role};
