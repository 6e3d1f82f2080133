-- Rankings: one row a loaded figure and scope, of averages and of indicators. All of a scope is ranked, whichever rows are read.
drop view if exists api.ranking;
create view api.ranking as
with member as (
    select m.profile,
           m.country,
           m.edition,
           s.scope_kind,
           s.scope,
           s.scope_name,
           count(*) over (partition by m.edition, s.scope_kind, s.scope) as "of"
      from crime_profile.membership m
     cross join lateral (values ('world', 'world', 'World'),
                                ('continent', 'continent:' || m.continent_key, m.continent),
                                ('region', 'region:' || m.region_key, m.region)) s (scope_kind, scope, scope_name)
), figure as (
    select p.id as profile, p.edition, a.indicator, a.name, a.position, a.value
      from crime_profile.profile p
     cross join lateral (values ('criminality', 'Criminality', -3, p.criminality),
                                ('criminal_markets', 'Criminal markets', -2, p.criminal_markets),
                                ('criminal_actors', 'Criminal actors', -1, p.criminal_actors),
                                ('resilience', 'Resilience', 0, p.resilience)) a (indicator, name, position, value)
     where a.value is not null
     union all
    select s.profile, p.edition, s.indicator, i.name, i.position, s.score
      from crime_profile.profile p
      join crime_profile.observed_score s on s.profile = p.id
      join crime_profile.indicator i on i.key = s.indicator
), ranked as (
    select m.*,
           f.indicator,
           f.name,
           f.position,
           f.value,
           count(*) over everyone as loaded,
           rank() over (everyone order by f.value desc) as rank_among_loaded,
           count(*) over (everyone order by f.value) as no_higher,
           avg(f.value) over everyone as mean
      from member m
      -- The edition follows from the profile; said, it lets the figures of other editions be left unread.
      join figure f on (f.profile, f.edition) = (m.profile, m.edition)
    -- The kind follows from the scope; said, it lets the scopes that are not asked for be left unread.
    window everyone as (partition by m.edition, m.scope_kind, m.scope, f.indicator)
)
select r.profile,
       c.iso3 as country_iso3,
       c.iso2 as country_iso2,
       c.name as country_name,
       r.edition,
       r.scope_kind,
       r.scope,
       r.scope_name,
       r.indicator,
       r.name,
       r.position,
       r.value,
       case when r.loaded = r."of" then r.rank_among_loaded end as rank,
       r."of",
       r.loaded,
       r.rank_among_loaded,
       round(100.0 * r.no_higher / r.loaded, 1) as percentile,
       round(r.mean, 2) as mean,
       round(r.value - r.mean, 2) as distance_to_mean,
       p.rank as published_rank
  from ranked r
  join crime_profile.country c on c.iso3 = r.country
  left join crime_profile.published_rank p
    on (p.profile, p.measure, p.scope) = (r.profile, r.indicator, r.scope_kind);
comment on view api.ranking is
    'One row a loaded figure and scope (world, continent:KEY, region:KEY); rank is null until all countries of the scope are loaded.';
comment on column api.ranking."of" is 'How many countries the edition has in the scope, loaded or not.';
comment on column api.ranking.rank is '1 is the highest value, resilience included; equal values share a rank.';
comment on column api.ranking.percentile is 'Percent of the loaded countries of the scope whose value is no higher.';
comment on column api.ranking.mean is 'Of the loaded countries of the scope, this one among them.';
grant select on api.ranking to ${reader_role};
