-- Countries, profiles as a whole, their averages, and which version of the data this is.
drop view if exists api.country;
create view api.country as
select c.iso3,
       c.iso2,
       c.name,
       array(select p.id from crime_profile.profile p where p.country = c.iso3 order by p.edition) as profiles,
       array(select m.profile
               from crime_profile.membership m
              where m.country = c.iso3
                and not exists (select from crime_profile.profile p where p.id = m.profile)
              order by m.edition) as not_loaded
  from crime_profile.country c;
comment on view api.country is 'All countries that the Index rates.';
comment on column api.country.iso3 is 'ISO 3166-1 alpha-3.';
comment on column api.country.iso2 is 'ISO 3166-1 alpha-2.';
comment on column api.country.name is 'The Index''s name of the country.';
comment on column api.country.profiles is 'Ids of its loaded profiles, oldest edition first.';
comment on column api.country.not_loaded is 'Ids of the profiles that editions have of it and that are not loaded.';
grant select on api.country to ${reader_role};

drop view if exists api.profile;
create view api.profile as
with size as (
    select edition,
           continent_key,
           region_key,
           count(*) as members
      from crime_profile.membership
     group by edition, continent_key, region_key
), ranked as (
    select p.id as profile,
           array_agg(m.measure order by m.place, s.place) as ranks_measure,
           array_agg(s.scope order by m.place, s.place) as ranks_scope,
           array_agg(s.scope_name order by m.place, s.place) as ranks_scope_name,
           array_agg(r.rank order by m.place, s.place) as ranks_rank,
           array_agg(coalesce(r."of", s.members) order by m.place, s.place) as ranks_of,
           array_agg(case when r.rank is null then 'not_loaded' else 'published' end order by m.place, s.place) as ranks_basis
      from crime_profile.profile p
     cross join (values ('criminality', 1), ('resilience', 2)) m (measure, place)
     cross join lateral (
               select 'world', 'World', 1,
                      (select sum(members) from size where size.edition = p.edition)
                union all
               select 'continent', p.continent, 2,
                      (select sum(members) from size where (size.edition, size.continent_key) = (p.edition, p.continent_key))
                union all
               select 'region', p.region, 3,
                      (select sum(members) from size where (size.edition, size.region_key) = (p.edition, p.region_key))
           ) s (scope, scope_name, place, members)
      left join crime_profile.published_rank r on (r.profile, r.measure, r.scope) = (p.id, m.measure, s.scope)
     group by p.id
)
select p.id,
       c.iso3 as country_iso3,
       c.iso2 as country_iso2,
       c.name as country_name,
       p.edition,
       p.continent,
       p.continent_key,
       p.region,
       p.region_key,
       p.coverage,
       p.criminality as averages_criminality,
       p.criminal_markets as averages_criminal_markets,
       p.criminal_actors as averages_criminal_actors,
       p.resilience as averages_resilience,
       case when p.criminality >= 5.5 then 'high' when p.criminality < 5.5 then 'low' end as classification_criminality,
       case when p.resilience >= 5.5 then 'high' when p.resilience < 5.5 then 'low' end as classification_resilience,
       5.5 as classification_threshold,
       r.ranks_measure,
       r.ranks_scope,
       r.ranks_scope_name,
       r.ranks_rank,
       r.ranks_of,
       r.ranks_basis,
       'Global Initiative Against Transnational Organized Crime (GI-TOC)' as source_publisher,
       e.title as source_title,
       e.href as source_href,
       p.disclaimer as source_disclaimer
  from crime_profile.profile p
  join crime_profile.country c on c.iso3 = p.country
  join crime_profile.edition e on e.year = p.edition
  join ranked r on r.profile = p.id;
comment on view api.profile is
    'Loaded profiles as a whole. The publisher to cite is in source_*; prose of a coded profile goes with its source_disclaimer.';
comment on column api.profile.id is 'Country and edition, such as TKM-2021; the column profile of other views.';
comment on column api.profile.continent is 'As this edition has it; it can differ between editions, as the region can.';
comment on column api.profile.coverage is 'coded, or figures_only: then prose is not_coded in all views.';
comment on column api.profile.averages_criminality is
    'Mean of the unrounded means of markets and actors, half-up to two decimals; null until all scores are loaded.';
comment on column api.profile.classification_threshold is 'The lowest average that is high.';
comment on column api.profile.ranks_measure is 'Element n of all ranks_ columns is about the same rank.';
comment on column api.profile.ranks_rank is '1 is the highest value, resilience included; null where the publisher''s rank is not held. api.ranking works ranks out.';
comment on column api.profile.ranks_of is 'How many countries the edition has in the scope.';
comment on column api.profile.source_disclaimer is 'The disclaimer of the coded report, restated; null for figures.';
grant select on api.profile to ${reader_role};

drop view if exists api.average;
create view api.average as
with mean as (
    select p.id as profile, s.kind, avg(s.score) as exact
      from crime_profile.profile p
      join crime_profile.observed_score s on s.profile = p.id
     group by p.id, s.kind
)
select p.id as profile,
       c.iso3 as country_iso3,
       c.iso2 as country_iso2,
       c.name as country_name,
       p.edition,
       a.key,
       a.name,
       round(a.exact, 10) as unrounded,
       a.rounded
  from crime_profile.profile p
  join crime_profile.country c on c.iso3 = p.country
  left join mean market on (market.profile, market.kind) = (p.id, 'market')
  left join mean actor on (actor.profile, actor.kind) = (p.id, 'actor')
  left join mean resilience on (resilience.profile, resilience.kind) = (p.id, 'resilience_indicator')
 cross join lateral (values ('criminality', 'Criminality', (market.exact + actor.exact) / 2, p.criminality),
                            ('criminal_markets', 'Criminal markets', market.exact, p.criminal_markets),
                            ('criminal_actors', 'Criminal actors', actor.exact, p.criminal_actors),
                            ('resilience', 'Resilience', resilience.exact, p.resilience)) a (key, name, exact, rounded)
 where a.rounded is not null;
comment on view api.average is 'One row a profile and average, where all its scores are loaded.';
comment on column api.average.unrounded is 'To ten decimals.';
comment on column api.average.rounded is 'Half-up to two decimals, once, at the very end.';
grant select on api.average to ${reader_role};

drop view if exists api.data_version;
create view api.data_version as
select number, content_hash, changed_at
  from crime_profile.data_version
 order by number desc
 limit 1;
comment on view api.data_version is 'Which version of the data these views show: cite it. Equal data have equal content hashes on every server.';
grant select on api.data_version to ${reader_role};
