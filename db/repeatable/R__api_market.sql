-- Criminal markets: what is scored, and what is coded of the prose behind it.
drop view if exists api.market;
create view api.market as
select p.id as profile,
       c.iso3 as country_iso3,
       c.iso2 as country_iso2,
       c.name as country_name,
       p.edition,
       i.market_group,
       i.key,
       i.name,
       m.score,
       p.coverage,
       coalesce(m.summary, 'not_coded') as summary,
       coalesce(m.presence, 'not_coded') as presence,
       case when m.roles is null then '{not_coded}' when m.roles = '{}' then '{not_mentioned}' else m.roles end as roles,
       coalesce(m.state_involvement, 'not_coded') as state_involvement,
       array(select pi.passage
               from crime_profile.passage_indicator pi
               join crime_profile.passage g on g.profile = pi.profile and g.key = pi.passage
              where pi.profile = m.profile and pi.indicator = m.indicator
              order by g.position) as passages,
       array(select s.finding
               from crime_profile.finding_subject s
              where s.profile = m.profile and s.indicator = m.indicator
              order by s.position) as findings
  from crime_profile.criminal_market m
  join crime_profile.profile p on p.id = m.profile
  join crime_profile.country c on c.iso3 = p.country
  join crime_profile.indicator i on i.key = m.indicator;
comment on view api.market is 'Criminal markets, one row a profile and market.';
comment on column api.market.key is 'Key of the indicator.';
comment on column api.market.score is 'From 1.0 to 10.0 in steps of 0.5; higher is worse.';
comment on column api.market.summary is 'What the report says, restated; not_coded where only figures are held.';
comment on column api.market.presence is 'What the text says of the market''s presence; api.codebook explains the values.';
comment on column api.market.roles is 'Parts that the country has in the market; one word of absence where there is none.';
comment on column api.market.passages is 'Keys of the passages that the coded facts rest on.';
comment on column api.market.findings is 'Ids of the findings on it, its own and others''.';
grant select on api.market to ${reader_role};
