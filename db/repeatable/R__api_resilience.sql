-- Resilience indicators, and the pillars that they stand under.
drop view if exists api.resilience_indicator;
create view api.resilience_indicator as
select p.id as profile,
       c.iso3 as country_iso3,
       c.iso2 as country_iso2,
       c.name as country_name,
       p.edition,
       i.pillar,
       i.key,
       i.name,
       r.score,
       p.coverage,
       coalesce(r.summary, 'not_coded') as summary,
       coalesce(r.law_on_paper, case when r.summary is null then 'not_coded' else 'not_mentioned' end) as law_on_paper,
       array(select s.finding
               from crime_profile.finding_subject s
              where s.profile = r.profile and s.indicator = r.indicator and s.relation = 'about' and s.aspect = 'framework'
              order by s.position) as law_on_paper_findings,
       coalesce(r.in_practice, case when r.summary is null then 'not_coded' else 'not_mentioned' end) as in_practice,
       array(select s.finding
               from crime_profile.finding_subject s
              where s.profile = r.profile and s.indicator = r.indicator and s.relation = 'about' and s.aspect <> 'framework'
              order by s.position) as in_practice_findings,
       array(select pi.passage
               from crime_profile.passage_indicator pi
               join crime_profile.passage g on g.profile = pi.profile and g.key = pi.passage
              where pi.profile = r.profile and pi.indicator = r.indicator
              order by g.position) as passages,
       array(select s.finding
               from crime_profile.finding_subject s
              where s.profile = r.profile and s.indicator = r.indicator
              order by s.position) as findings
  from crime_profile.resilience_indicator r
  join crime_profile.profile p on p.id = r.profile
  join crime_profile.country c on c.iso3 = p.country
  join crime_profile.indicator i on i.key = r.indicator;
comment on view api.resilience_indicator is 'Resilience indicators, one row a profile and indicator.';
comment on column api.resilience_indicator.key is 'Key of the indicator.';
comment on column api.resilience_indicator.score is 'From 1.0 to 10.0 in steps of 0.5; higher is better.';
comment on column api.resilience_indicator.summary is 'What the report says, restated; not_coded where only figures are held.';
comment on column api.resilience_indicator.law_on_paper is
    'What law, treaty or institution provides for, restated; not_mentioned where the text is silent.';
comment on column api.resilience_indicator.in_practice is 'What is said to happen, restated; not_mentioned where the text is silent.';
comment on column api.resilience_indicator.passages is 'Keys of the passages that the coded facts rest on.';
comment on column api.resilience_indicator.findings is 'Ids of the findings on it, its own and others''.';
grant select on api.resilience_indicator to ${reader_role};

drop view if exists api.pillar;
create view api.pillar as
select p.id as profile,
       c.iso3 as country_iso3,
       c.iso2 as country_iso2,
       c.name as country_name,
       p.edition,
       l.key,
       l.name,
       r.mean,
       'derived' as mean_basis,
       n.resilience_indicators_key,
       n.resilience_indicators_name,
       n.resilience_indicators_score,
       p.coverage,
       coalesce(r.summary, 'not_coded') as summary,
       coalesce(r.law_on_paper, case when r.summary is null then 'not_coded' else 'not_mentioned' end) as law_on_paper,
       coalesce(r.in_practice, case when r.summary is null then 'not_coded' else 'not_mentioned' end) as in_practice,
       -- Each once, where the first of its indicators has it.
       array(select f.finding
               from (select distinct on (s.finding) s.finding, i.position as indicator, s.position
                       from crime_profile.finding_subject s
                       join crime_profile.resilience_indicator ri on (ri.profile, ri.indicator) = (s.profile, s.indicator)
                       join crime_profile.indicator i on i.key = s.indicator
                      where s.profile = r.profile and i.pillar = r.pillar
                      order by s.finding, i.position, s.position) f
              order by f.indicator, f.position) as findings
  from crime_profile.resilience_pillar r
  join crime_profile.profile p on p.id = r.profile
  join crime_profile.country c on c.iso3 = p.country
  join crime_profile.pillar l on l.key = r.pillar
  left join lateral (
           select array_agg(i.key order by i.position) as resilience_indicators_key,
                  array_agg(i.name order by i.position) as resilience_indicators_name,
                  array_agg(ri.score order by i.position) as resilience_indicators_score
             from crime_profile.resilience_indicator ri
             join crime_profile.indicator i on i.key = ri.indicator
            where ri.profile = r.profile and i.pillar = r.pillar) n on true;
comment on view api.pillar is 'Pillars of resilience, one row a profile and pillar.';
comment on column api.pillar.mean is 'Of the pillar''s resilience indicators, half-up to two decimals: ours, for the Index gives pillars no score.';
comment on column api.pillar.resilience_indicators_key is
    'What the mean is made from; element n of all resilience_indicators_ columns is about the same one.';
comment on column api.pillar.summary is 'What the report says, restated; not_coded where only figures are held.';
comment on column api.pillar.findings is 'Ids of the findings on its resilience indicators.';
grant select on api.pillar to ${reader_role};
