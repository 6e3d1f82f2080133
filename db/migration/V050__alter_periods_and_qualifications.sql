-- A period says how exact it is; a party can be one whom authorities act against; and what limits a claim comes with all that
-- limits it in turn, also where an event, a flow or an involvement tells the claim.

-- How exact a period is
alter table crime_profile.finding add period_precision text collate "C"
    check (period_precision in ('day', 'month', 'year', 'decade', 'approximate'));
alter table crime_profile.event add period_precision text collate "C"
    check (period_precision in ('day', 'month', 'year', 'decade', 'approximate'));
update crime_profile.finding
   set period_precision = case when length(concat(period_from, period_to)) in (7, 11, 14) then 'month' else 'year' end
 where ongoing is not null;
update crime_profile.event
   set period_precision = case when length(concat(period_from, period_to)) in (7, 11, 14) then 'month' else 'year' end;
alter table crime_profile.event alter period_precision set not null;

-- A date is as long as its precision says: 2016-05-17, 2016-05 or 2016. What is not exact has years.
create function crime_profile.is_dated_to(period_precision text, period_from text, period_to text) returns boolean
    language sql
    immutable
    return case period_precision
               when 'day' then greatest(length(period_from), length(period_to)) = 10
               when 'month' then greatest(length(period_from), length(period_to)) = 7
               when 'decade' then coalesce(period_from ~ '^[0-9]{3}0$', true) and coalesce(period_to ~ '^[0-9]{3}9$', true)
               else greatest(length(period_from), length(period_to)) = 4
           end;

alter table crime_profile.finding
    drop constraint finding_period_from_check,
    drop constraint finding_period_to_check,
    add check (period_from ~ '^[0-9]{4}(-[0-9]{2}){0,2}$'),
    add check (period_to ~ '^[0-9]{4}(-[0-9]{2}){0,2}$'),
    add check ((period_precision is null) = (ongoing is null)),
    add check (crime_profile.is_dated_to(period_precision, period_from, period_to));
alter table crime_profile.event
    drop constraint event_period_from_check,
    drop constraint event_period_to_check,
    add check (period_from ~ '^[0-9]{4}(-[0-9]{2}){0,2}$'),
    add check (period_to ~ '^[0-9]{4}(-[0-9]{2}){0,2}$'),
    add check (crime_profile.is_dated_to(period_precision, period_from, period_to));
comment on column crime_profile.finding.period_precision is
    'How exact the period is. Of a decade and of what is approximate, the years are the nearest that the text allows.';

-- Whom authorities act against
alter table crime_profile.finding_party
    drop constraint finding_party_role_check,
    add check (role in ('perpetrator', 'victim', 'exposed', 'responsible', 'beneficiary', 'helper', 'member', 'counterpart',
                        'instrument', 'target'));

-- What limits a claim, and what limits that
drop view crime_profile.dated_fact_qualification;
drop view crime_profile.dated_fact;

create or replace view crime_profile.finding_qualification as
    select f.id as finding, q.id, q.statement, q.assertion, q.certainty
      from crime_profile.finding f
     cross join lateral (
               with recursive limiting (id) as (
                   select r.other
                     from crime_profile.finding_relation r
                    where r.finding = f.id and r.type = 'qualified_by'
                   union
                   select r.other
                     from limiting l
                     join crime_profile.finding_relation r on r.finding = l.id and r.type = 'qualified_by')
               select l.id from limiting l where l.id <> f.id) l
      join crime_profile.finding q on q.id = l.id;
comment on view crime_profile.finding_qualification is
    'What a claim is qualified by, and what that is qualified by in turn; it is never served without.';

create view crime_profile.event_qualification as
    select distinct e.profile, e.event, q.id, q.statement, q.assertion, q.certainty
      from crime_profile.event_finding e
      join crime_profile.finding_qualification q using (finding)
     where not exists (select from crime_profile.event_finding own
                        where (own.profile, own.event, own.finding) = (e.profile, e.event, q.id));
comment on view crime_profile.event_qualification is 'What limits the claims of an event, other than those that it rests on.';

create view crime_profile.flow_qualification as
    select distinct w.profile, w.flow, q.id, q.statement, q.assertion, q.certainty
      from crime_profile.flow_finding w
      join crime_profile.finding_qualification q using (finding)
     where not exists (select from crime_profile.flow_finding own
                        where (own.profile, own.flow, own.finding) = (w.profile, w.flow, q.id));
comment on view crime_profile.flow_qualification is 'What limits the claims of a flow, other than those that it rests on.';

create view crime_profile.involvement_qualification as
    select distinct v.profile, v.involvement, q.id, q.statement, q.assertion, q.certainty
      from crime_profile.involvement_finding v
      join crime_profile.finding_qualification q using (finding)
     where not exists (select from crime_profile.involvement_finding own
                        where (own.profile, own.involvement, own.finding) = (v.profile, v.involvement, q.id));
comment on view crime_profile.involvement_qualification is
    'What limits the claims of an involvement, other than those that it rests on.';

-- What a report dates, as in V035, with how exact the dates are.
create view crime_profile.dated_fact as
    select e.profile, 'event' as kind, e.key, e.title, e.period_from, e.period_to, e.ongoing, e.period_precision,
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
           f.period_precision, coalesce(f.period_from, f.period_to), 1000 + p.position * 100 + f.position,
           array[f.id], array[f.passage], f.assertion, f.certainty
      from crime_profile.finding f
      join crime_profile.passage p on p.profile = f.profile and p.key = f.passage
     where f.ongoing is not null
       and not exists (select from crime_profile.event_finding ef where ef.finding = f.id);
comment on view crime_profile.dated_fact is
    'Events, and dated claims that none of them rests on. An event is as sure as the least sure of its claims.';

create view crime_profile.dated_fact_qualification as
    select profile, 'event' as kind, event as key, id, statement, assertion, certainty from crime_profile.event_qualification
    union all
    select f.profile, 'finding', substr(f.id, length(f.profile) + 2), q.id, q.statement, q.assertion, q.certainty
      from crime_profile.finding f
      join crime_profile.finding_qualification q on q.finding = f.id;
comment on view crime_profile.dated_fact_qualification is 'What a dated fact is qualified by; it is never served without.';

-- The codebook
insert into crime_profile.codebook_entry (attribute, value, position, rule, example) values
    ('precision', 'day', 1,
     'The text gives the day; both ends of the period are dates such as 2016-05-17.',
     'No claim of TKM-2021 is dated to a day.'),
    ('precision', 'month', 2,
     'The text gives the month; the ends of the period are such as 2016-05.',
     'No claim of TKM-2021 is dated to a month.'),
    ('precision', 'year', 3,
     'The text gives the year.',
     'TKM-2021-drugs-1-06, in 2016.'),
    ('precision', 'decade', 4,
     'The text gives the decade as a whole; the period runs from its first year to its last.',
     'TKM-2021-criminal-actors-1-02, in the 1990s.'),
    ('precision', 'approximate', 5,
     'The text gives a time without firm bounds: at the beginning of a decade, over the past decade. The years are the nearest '
     'that its words allow, and are not exact.',
     'TKM-2021-economic-and-financial-environment-1-01, at the start of the 2010s.'),
    ('party_role', 'target', 10,
     'Authorities act against it, or fail to: it is pursued, tried or punished. Whoever suffers an abuse is a victim '
     'instead. Whoever is only acted on is never a perpetrator; where the claim also says which crime it commits, it is both.',
     'Mafia bosses, in TKM-2021-criminal-actors-1-02.');
