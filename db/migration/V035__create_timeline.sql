-- What a report dates, as one list: its events, and the claims with a period that no event rests on.

create view crime_profile.dated_fact as
    select e.profile, 'event' as kind, e.key, e.title, e.period_from, e.period_to, e.ongoing,
           coalesce(e.period_from, e.period_to) as began, e.position,
           array_agg(f.id order by f.id) as findings,
           array(select p.key
                   from crime_profile.passage p
                  where p.profile = e.profile and p.key = any (array_agg(f.passage))
                  order by p.position) as passages,
           case when count(distinct f.assertion) = 1 then min(f.assertion) else 'affirmed' end as assertion,
           case when bool_or(f.certainty = 'suggested') then 'suggested'
                when bool_or(f.certainty = 'reported') then 'reported'
                else 'stated' end as certainty
      from crime_profile.event e
      join crime_profile.event_finding ef on ef.profile = e.profile and ef.event = e.key
      join crime_profile.finding f on f.id = ef.finding
     group by e.profile, e.key
    union all
    select f.profile, 'finding', substr(f.id, length(f.profile) + 2), f.statement, f.period_from, f.period_to, f.ongoing,
           coalesce(f.period_from, f.period_to), 1000 + p.position * 100 + f.position,
           array[f.id], array[f.passage], f.assertion, f.certainty
      from crime_profile.finding f
      join crime_profile.passage p on p.profile = f.profile and p.key = f.passage
     where f.ongoing is not null
       and not exists (select from crime_profile.event_finding ef where ef.finding = f.id);
comment on view crime_profile.dated_fact is
    'Events, and dated claims that none of them rests on. An event is as sure as the least sure of its claims.';

create view crime_profile.dated_fact_qualification as
    with recursive told as (
        select d.profile, d.kind, d.key, unnest(d.findings) as finding, d.findings
          from crime_profile.dated_fact d
    ), limiting as (
        select told.profile, told.kind, told.key, told.findings, q.id, q.statement, q.assertion, q.certainty
          from told
          join crime_profile.finding_qualification q using (finding)
        union
        select l.profile, l.kind, l.key, l.findings, q.id, q.statement, q.assertion, q.certainty
          from limiting l
          join crime_profile.finding_qualification q on q.finding = l.id
    )
    select profile, kind, key, id, statement, assertion, certainty
      from limiting
     where not id = any (findings);
comment on view crime_profile.dated_fact_qualification is
    'What a dated fact is qualified by, and what in turn qualifies that, other than by a claim that it rests on itself; it is '
    'never served without.';
