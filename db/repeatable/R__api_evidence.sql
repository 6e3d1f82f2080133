-- The claims of coded reports, the passages they rest on, and what is told by them.
drop view if exists api.passage;
create view api.passage as
select p.id as profile,
       c.iso3 as country_iso3,
       c.iso2 as country_iso2,
       c.name as country_name,
       p.edition,
       g.key,
       g.section,
       g.section_name,
       g.paragraph,
       g.words,
       g.starts_with,
       g.sha256,
       array(select pi.indicator
               from crime_profile.passage_indicator pi
               join crime_profile.indicator i on i.key = pi.indicator
              where (pi.profile, pi.passage, pi.relation) = (g.profile, g.key, 'about')
              order by i.position) as indicators,
       array(select pi.indicator
               from crime_profile.passage_indicator pi
               join crime_profile.indicator i on i.key = pi.indicator
              where (pi.profile, pi.passage, pi.relation) = (g.profile, g.key, 'also')
              order by i.position) as also,
       array(select f.id
               from crime_profile.finding f
              where (f.profile, f.passage) = (g.profile, g.key)
              order by f.position) as findings
  from crime_profile.passage g
  join crime_profile.profile p on p.id = g.profile
  join crime_profile.country c on c.iso3 = p.country;
comment on view api.passage is 'Paragraphs of coded reports: where each stands and how to recognise it, never its text.';
comment on column api.passage.starts_with is 'The first few words, enough to find the paragraph in the report.';
comment on column api.passage.sha256 is 'Of the paragraph''s trimmed lines joined by one space, in UTF-8.';
comment on column api.passage.indicators is 'Keys of the indicators that it is about.';
comment on column api.passage.also is 'Keys of other indicators that a coded value rests on it of.';
comment on column api.passage.findings is 'Ids of the findings that restate it, in order.';
grant select on api.passage to ${reader_role};

drop view if exists api.finding;
create view api.finding as
select f.id,
       f.profile,
       coalesce(i.kind, 'profile') as subject_kind,
       coalesce(i.key, f.profile) as subject_key,
       coalesce(i.name, c.name || ' ' || p.edition) as subject_name,
       case when i.first_edition > p.edition then 'not_in_edition' else 'observed' end as subject_status,
       also.also_kind,
       also.also_key,
       also.also_name,
       also.also_status,
       f.statement,
       f.aspect,
       f.assertion,
       f.certainty,
       f.risk_effect,
       f.topics,
       party.parties_key,
       party.parties_name,
       party.parties_type,
       party.parties_role,
       place.places_code,
       place.places_name,
       place.places_role,
       f.period_from,
       f.period_to,
       f.ongoing as period_ongoing,
       f.period_precision,
       f.trend,
       f.comparator_scope,
       f.comparator_position,
       relation.relations_type,
       relation.relations_finding,
       qualification.qualifications_id,
       qualification.qualifications_statement,
       qualification.qualifications_assertion,
       qualification.qualifications_certainty,
       g.section as passage_section,
       g.paragraph as passage_paragraph,
       g.starts_with as passage_starts_with,
       g.sha256 as passage_sha256
  from crime_profile.finding f
  join crime_profile.profile p on p.id = f.profile
  join crime_profile.country c on c.iso3 = p.country
  join crime_profile.passage g on (g.profile, g.key) = (f.profile, f.passage)
  left join crime_profile.indicator i on i.key = f.subject
 cross join lateral (
           select coalesce(array_agg(o.kind order by o.position), '{}') as also_kind,
                  coalesce(array_agg(o.key order by o.position), '{}') as also_key,
                  coalesce(array_agg(o.name order by o.position), '{}') as also_name,
                  coalesce(array_agg(case when o.first_edition > p.edition then 'not_in_edition' else 'observed' end
                                     order by o.position), '{}') as also_status
             from crime_profile.finding_also a
             join crime_profile.indicator o on o.key = a.indicator
            where a.finding = f.id) also
 cross join lateral (
           select coalesce(array_agg(n.key order by n.position), '{}') as parties_key,
                  coalesce(array_agg(n.name order by n.position), '{}') as parties_name,
                  coalesce(array_agg(n.type order by n.position), '{}') as parties_type,
                  coalesce(array_agg(n.role order by n.position), '{}') as parties_role
             from crime_profile.finding_party_named n
            where n.finding = f.id) party
 cross join lateral (
           select coalesce(array_agg(n.code order by n.position), '{}') as places_code,
                  coalesce(array_agg(n.name order by n.position), '{}') as places_name,
                  coalesce(array_agg(n.role order by n.position), '{}') as places_role
             from crime_profile.finding_place n
            where n.finding = f.id) place
 cross join lateral (
           select coalesce(array_agg(r.type order by r.other), '{}') as relations_type,
                  coalesce(array_agg(r.other order by r.other), '{}') as relations_finding
             from crime_profile.finding_relation r
            where r.finding = f.id) relation
 cross join lateral (
           select coalesce(array_agg(q.id order by q.id), '{}') as qualifications_id,
                  coalesce(array_agg(q.statement order by q.id), '{}') as qualifications_statement,
                  coalesce(array_agg(q.assertion order by q.id), '{}') as qualifications_assertion,
                  coalesce(array_agg(q.certainty order by q.id), '{}') as qualifications_certainty
             from crime_profile.finding_qualification q
            where q.finding = f.id) qualification;
comment on view api.finding is
    'Every claim of a coded report, restated, with its codes, what limits it, and its passage. Never use a statement without qualifications_statement.';
comment on column api.finding.subject_key is 'Key of the indicator that it is most about, or id of the profile.';
comment on column api.finding.subject_status is 'not_in_edition where only later editions measure the subject.';
comment on column api.finding.also_key is 'Other subjects; element n of all also_ columns is about the same one.';
comment on column api.finding.statement is 'In the words of this project, no quotation. Where qualifications_statement is not empty, it holds only with these.';
comment on column api.finding.assertion is 'Whether the text affirms it, denies it, or finds little_evidence.';
comment on column api.finding.certainty is 'How sure the text is: stated, reported or suggested.';
comment on column api.finding.parties_key is 'Whom it names; element n of all parties_ columns is about the same one.';
comment on column api.finding.places_code is 'ISO 3166-1 alpha-3, null for an area; element n of all places_ columns is about the same one.';
comment on column api.finding.period_from is 'A year, a year and a month, or a day.';
comment on column api.finding.period_precision is 'How exact the text is: day, month, year, decade or approximate.';
comment on column api.finding.relations_finding is 'Ids of the findings that it hangs together with, in the ways of relations_type.';
comment on column api.finding.qualifications_statement is 'What the claims say that limit this one.';
grant select on api.finding to ${reader_role};

drop view if exists api.party;
create view api.party as
select p.profile,
       p.key,
       p.name,
       p.type,
       p.nationality,
       p.ratified,
       p.in_force,
       array(select distinct n.role from crime_profile.finding_party n where (n.profile, n.party) = (p.profile, p.key) order by 1) as roles,
       array(select distinct n.finding from crime_profile.finding_party n where (n.profile, n.party) = (p.profile, p.key) order by 1) as findings
  from crime_profile.party p;
comment on view api.party is 'Persons, groups, institutions, treaties and laws that the claims of a report name.';
comment on column api.party.nationality is 'Where the text gives one.';
comment on column api.party.ratified is 'Of a treaty; null where the text is silent.';
comment on column api.party.in_force is 'Of a law or plan; null where the text is silent.';
comment on column api.party.roles is 'Its parts in the findings.';
grant select on api.party to ${reader_role};

drop view if exists api.flow;
create view api.flow as
select f.profile || '-' || f.key as id,
       f.profile,
       f.market,
       f.commodity,
       stop.origin_code,
       stop.origin_name,
       stop.via_code,
       stop.via_name,
       stop.destination_code,
       stop.destination_name,
       f.certainty,
       array(select n.finding from crime_profile.flow_finding n where (n.profile, n.flow) = (f.profile, f.key) order by 1) as findings,
       qualification.qualifications_id,
       qualification.qualifications_statement,
       qualification.qualifications_assertion,
       qualification.qualifications_certainty
  from crime_profile.flow f
 cross join lateral (
           select coalesce(array_agg(s.code order by s.position) filter (where s.stage = 'origin'), '{}') as origin_code,
                  coalesce(array_agg(s.name order by s.position) filter (where s.stage = 'origin'), '{}') as origin_name,
                  coalesce(array_agg(s.code order by s.position) filter (where s.stage = 'via'), '{}') as via_code,
                  coalesce(array_agg(s.name order by s.position) filter (where s.stage = 'via'), '{}') as via_name,
                  coalesce(array_agg(s.code order by s.position) filter (where s.stage = 'destination'), '{}') as destination_code,
                  coalesce(array_agg(s.name order by s.position) filter (where s.stage = 'destination'), '{}') as destination_name
             from crime_profile.flow_place s
            where (s.profile, s.flow) = (f.profile, f.key)) stop
 cross join lateral (
           select coalesce(array_agg(q.id order by q.id), '{}') as qualifications_id,
                  coalesce(array_agg(q.statement order by q.id), '{}') as qualifications_statement,
                  coalesce(array_agg(q.assertion order by q.id), '{}') as qualifications_assertion,
                  coalesce(array_agg(q.certainty order by q.id), '{}') as qualifications_certainty
             from crime_profile.flow_qualification q
            where (q.profile, q.flow) = (f.profile, f.key)) qualification;
comment on view api.flow is 'Movements of people and goods in a market, as far as the text states them.';
comment on column api.flow.market is 'Key of the market.';
comment on column api.flow.origin_code is 'ISO 3166-1 alpha-3, null for an area; empty where the text does not say.';
comment on column api.flow.certainty is 'How sure the text is of it: stated, reported or suggested.';
comment on column api.flow.findings is 'Ids of the findings that it rests on.';
comment on column api.flow.qualifications_statement is 'What the claims say that limit these; never use the flow without.';
grant select on api.flow to ${reader_role};

drop view if exists api.involvement;
create view api.involvement as
select v.profile || '-' || v.key as id,
       v.profile,
       v.actor,
       v.market,
       v.part,
       v.certainty,
       array(select n.finding
               from crime_profile.involvement_finding n
              where (n.profile, n.involvement) = (v.profile, v.key)
              order by 1) as findings,
       qualification.qualifications_id,
       qualification.qualifications_statement,
       qualification.qualifications_assertion,
       qualification.qualifications_certainty
  from crime_profile.involvement v
 cross join lateral (
           select coalesce(array_agg(q.id order by q.id), '{}') as qualifications_id,
                  coalesce(array_agg(q.statement order by q.id), '{}') as qualifications_statement,
                  coalesce(array_agg(q.assertion order by q.id), '{}') as qualifications_assertion,
                  coalesce(array_agg(q.certainty order by q.id), '{}') as qualifications_certainty
             from crime_profile.involvement_qualification q
            where (q.profile, q.involvement) = (v.profile, v.key)) qualification;
comment on view api.involvement is 'The parts of actors in markets, as far as the text states or suggests them.';
comment on column api.involvement.actor is 'Key of the actor.';
comment on column api.involvement.market is 'Key of the market; it can be one that only later editions measure.';
comment on column api.involvement.part is 'The actor''s part in the market, restated.';
comment on column api.involvement.certainty is 'How sure the text is of it: stated, reported or suggested.';
comment on column api.involvement.findings is 'Ids of the findings that it rests on.';
comment on column api.involvement.qualifications_statement is 'What the claims say that limit these; never use the part without.';
grant select on api.involvement to ${reader_role};

drop view if exists api.event;
create view api.event as
select e.profile || '-' || e.key as id,
       e.profile,
       e.title,
       e.period_from,
       e.period_to,
       e.ongoing as period_ongoing,
       e.period_precision,
       place.places_code,
       place.places_name,
       array(select n.finding from crime_profile.event_finding n where (n.profile, n.event) = (e.profile, e.key) order by 1) as findings,
       qualification.qualifications_id,
       qualification.qualifications_statement,
       qualification.qualifications_assertion,
       qualification.qualifications_certainty
  from crime_profile.event e
 cross join lateral (
           select coalesce(array_agg(n.code order by n.position), '{}') as places_code,
                  coalesce(array_agg(n.name order by n.position), '{}') as places_name
             from crime_profile.event_place n
            where (n.profile, n.event) = (e.profile, e.key)) place
 cross join lateral (
           select coalesce(array_agg(q.id order by q.id), '{}') as qualifications_id,
                  coalesce(array_agg(q.statement order by q.id), '{}') as qualifications_statement,
                  coalesce(array_agg(q.assertion order by q.id), '{}') as qualifications_assertion,
                  coalesce(array_agg(q.certainty order by q.id), '{}') as qualifications_certainty
             from crime_profile.event_qualification q
            where (q.profile, q.event) = (e.profile, e.key)) qualification;
comment on view api.event is 'Dated facts.';
comment on column api.event.title is 'What happened, restated.';
comment on column api.event.period_from is 'A year, a year and a month, or a day.';
comment on column api.event.period_precision is 'How exact the text is: day, month, year, decade or approximate.';
comment on column api.event.period_to is 'Null while it goes on.';
comment on column api.event.period_ongoing is 'Whether it went on when the report was written.';
comment on column api.event.places_code is 'ISO 3166-1 alpha-3, null for an area; empty where it is the country as a whole.';
comment on column api.event.findings is 'Ids of the findings that it rests on.';
comment on column api.event.qualifications_statement is 'What the claims say that limit these; never use the title without.';
grant select on api.event to ${reader_role};
