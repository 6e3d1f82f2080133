-- What is searched: one document for each finding, item, party, flow and event, with its words, and how common each word is.
-- All of it is derived from the data, kept up to date with every change of them, and no part of the data version.

select set_config('search_path', crime_profile.search_path(), true);

-- Keys as text in which no words stand side by side, for that would be a phrase that nobody wrote.
create function crime_profile.listed(keys text[]) returns text
    language sql
    immutable strict parallel safe
    return replace(array_to_string(keys, ' the '), '_', ' the ');

-- The texts of the documents. Label a: names; b: claims; c: summaries, topics, definitions; d: what only stands beside.
create view crime_profile.search_source as
with place as (
    select f.finding, p.filter, p.name
      from (select finding, coalesce(code, lower(replace(name, ' ', '-'))) as filter, name from crime_profile.finding_place) p
     cross join lateral (select p.finding) f
), finding as (
    select f.*,
           p.section,
           p.paragraph,
           p.position as passage_position,
           array(select distinct a.indicator from crime_profile.finding_also a where a.finding = f.id order by 1) as also,
           array(select distinct fp.party from crime_profile.finding_party fp where fp.finding = f.id order by 1) as parties,
           (select string_agg(distinct q.name, ' the ') from crime_profile.finding_party_named q where q.finding = f.id) as party_names,
           array(select distinct pl.filter from place pl where pl.finding = f.id order by 1) as places,
           (select string_agg(distinct pl.name, ' the ') from place pl where pl.finding = f.id) as place_names
      from crime_profile.finding f
      join crime_profile.passage p on (p.profile, p.key) = (f.profile, f.passage)
), said as (
    -- All that the findings on an indicator say, its own and others'.
    select s.profile, s.indicator,
           string_agg(f.statement, ' ' order by s.position) as statements,
           array(select distinct t from unnest(string_to_array(string_agg(array_to_string(f.topics, ' '), ' '), ' ')) t
                  where t <> '' order by 1) as topics
      from crime_profile.finding_subject s
      join crime_profile.finding f on f.id = s.finding
     where s.relation = 'about'
     group by s.profile, s.indicator
), first_passage as (
    select distinct on (pi.profile, pi.indicator) pi.profile, pi.indicator, p.section, p.paragraph
      from crime_profile.passage_indicator pi
      join crime_profile.passage p on (p.profile, p.key) = (pi.profile, pi.passage)
     order by pi.profile, pi.indicator, pi.relation, p.position
), item as (
    select profile, indicator, kind, summary, null as law_on_paper, null as in_practice from crime_profile.criminal_market
     union all
    select profile, indicator, kind, summary, null, null from crime_profile.criminal_actor
     union all
    select profile, indicator, kind, summary, law_on_paper, in_practice from crime_profile.resilience_indicator
), document as (
    select i.profile,
           replace(i.kind, '_', '-') as kind,
           i.indicator as key,
           replace(i.kind, '_', '-') as subject_kind,
           i.indicator as subject_key,
           n.name as subject_name,
           n.name as title,
           i.summary as text,
           null as assertion,
           null as certainty,
           fp.section,
           fp.paragraph,
           coalesce(s.topics, '{}') as topics,
           '{}'::text[] as parties,
           '{}'::text[] as places,
           array[i.indicator] as subjects,
           n.name as a,
           null as b,
           concat_ws(' ', i.summary, i.law_on_paper, i.in_practice, crime_profile.listed(s.topics)) as c,
           concat_ws(' ', case when i.summary is not null then n.definition end, g.name, pl.name, s.statements) as d,
           n.position as position
      from item i
      join crime_profile.indicator n on n.key = i.indicator
      left join crime_profile.market_group g on g.key = n.market_group
      left join crime_profile.pillar pl on pl.key = n.pillar
      left join said s on (s.profile, s.indicator) = (i.profile, i.indicator)
      left join first_passage fp on (fp.profile, fp.indicator) = (i.profile, i.indicator)
     union all
    select r.profile, 'pillar', r.pillar, 'pillar', r.pillar, p.name, p.name, r.summary, null, null,
           fp.section, fp.paragraph, '{}', '{}', '{}', array[r.pillar],
           p.name, null,
           concat_ws(' ', r.summary, r.law_on_paper, r.in_practice),
           concat_ws(' ', case when r.summary is not null then p.definition end, (select string_agg(n.name, ' ' order by n.position) from crime_profile.indicator n where n.pillar = r.pillar)),
           100 + p.position
      from crime_profile.resilience_pillar r
      join crime_profile.pillar p on p.key = r.pillar
      left join lateral (select f.section, f.paragraph
                           from first_passage f join crime_profile.indicator n on n.key = f.indicator
                          where f.profile = r.profile and n.pillar = r.pillar
                          order by n.position limit 1) fp on true
     union all
    select f.profile, 'finding', substr(f.id, length(f.profile) + 2),
           coalesce(replace(n.kind, '_', '-'), 'profile'), coalesce(f.subject, f.profile),
           coalesce(n.name, c.name || ' ' || pr.edition), coalesce(n.name, c.name || ' ' || pr.edition),
           f.statement, f.assertion, f.certainty, f.section, f.paragraph, f.topics, f.parties, f.places,
           coalesce(f.subject, 'profile') || f.also,
           null, f.statement,
           concat_ws(' the ', crime_profile.listed(f.topics), f.party_names),
           concat_ws(' the ', n.name, f.place_names),
           200 + f.passage_position * 100 + f.position
      from finding f
      join crime_profile.profile pr on pr.id = f.profile
      join crime_profile.country c on c.iso3 = pr.country
      left join crime_profile.indicator n on n.key = f.subject
     union all
    select p.profile, 'party', p.key, 'party', p.key, p.name, p.name,
           initcap(substr(replace(p.type, '_', ' '), 1, 1)) || substr(replace(p.type, '_', ' '), 2)
               || coalesce(': ' || array_to_string(crime_profile.roles_of_party(p.profile, p.key), ', '), ''),
           null, null, f.section, f.paragraph,
           '{}', array[p.key], '{}', '{}',
           p.name, null, p.nationality, null, 100000
      from crime_profile.party p
      left join lateral (select f.section, f.paragraph
                           from crime_profile.finding_party fp join finding f on f.id = fp.finding
                          where fp.profile = p.profile and fp.party = p.key
                          order by f.passage_position, f.position limit 1) f on true
     union all
    select w.profile, 'flow', w.key, 'market', w.market, n.name,
           initcap(substr(w.commodity, 1, 1)) || substr(w.commodity, 2),
           initcap(substr(w.commodity, 1, 1)) || substr(w.commodity, 2)
               || coalesce(', from ' || p.origin, '') || coalesce(', via ' || p.via, '') || coalesce(', to ' || p.destination, ''),
           null, w.certainty, f.section, f.paragraph,
           coalesce(f.topics, '{}'), coalesce(f.parties, '{}'), coalesce(p.places, '{}'), array[w.market],
           null, w.commodity, p.names, n.name, 110000 + w.position
      from crime_profile.flow w
      join crime_profile.indicator n on n.key = w.market
      left join lateral (select string_agg(name, ', ' order by position) filter (where stage = 'origin') as origin,
                                string_agg(name, ', ' order by position) filter (where stage = 'via') as via,
                                string_agg(name, ', ' order by position) filter (where stage = 'destination') as destination,
                                string_agg(name, ' ' order by position) as names,
                                array_agg(distinct coalesce(code, lower(replace(name, ' ', '-')))) as places
                           from crime_profile.flow_place x where (x.profile, x.flow) = (w.profile, w.key)) p on true
      left join lateral (select f.*
                           from crime_profile.flow_finding x join finding f on f.id = x.finding
                          where (x.profile, x.flow) = (w.profile, w.key)
                          order by f.passage_position, f.position limit 1) f on true
     union all
    select e.profile, 'event', e.key,
           coalesce(replace(n.kind, '_', '-'), 'profile'), coalesce(n.key, e.profile),
           coalesce(n.name, c.name || ' ' || pr.edition),
           e.title,
           e.title || ' (' || case when e.ongoing then 'since ' || e.period_from
                                   when e.period_to = e.period_from then e.period_from
                                   else e.period_from || ' to ' || e.period_to end || ')',
           null, null, f.section, f.paragraph,
           coalesce(f.topics, '{}'), coalesce(f.parties, '{}'), coalesce(f.places, '{}'), array[coalesce(n.key, 'profile')],
           null, e.title, concat_ws(' ', e.period_from, e.period_to), n.name, 120000 + e.position
      from crime_profile.event e
      join crime_profile.profile pr on pr.id = e.profile
      join crime_profile.country c on c.iso3 = pr.country
      left join lateral (select f.*
                           from crime_profile.event_finding x join finding f on f.id = x.finding
                          where (x.profile, x.event) = (e.profile, e.key)
                          order by f.passage_position, f.position limit 1) f on true
      left join crime_profile.indicator n on n.key = f.subject
)
select d.profile || '/' || d.kind || '/' || d.key as id,
       d.profile,
       p.country,
       p.edition,
       d.kind,
       d.key,
       d.subject_kind,
       d.subject_key,
       d.subject_name,
       d.title,
       translate(d.text, chr(2) || chr(3), '') as text,
       d.assertion,
       d.certainty,
       d.section,
       d.paragraph,
       d.topics,
       d.parties,
       d.places,
       d.subjects,
       p.coverage = 'coded' as coded,
       (p.coverage <> 'coded')::integer * 1000000000 + (2100 - p.edition) * 1000000 + d.position as standing,
       d.a,
       c.name as country_name,
       concat_ws(' ', d.b, p.edition) as b,
       d.c,
       concat_ws(' ', d.d, c.iso3) as d
  from document d
  join crime_profile.profile p on p.id = d.profile
  join crime_profile.country c on c.iso3 = p.country;
comment on view crime_profile.search_source is 'The documents as the data have them; the table search_document keeps them.';

create table crime_profile.search_document (
    id           text collate "C" primary key,
    profile      text collate "C" not null,
    country      text collate "C" not null,
    edition      integer not null,
    kind         text collate "C" not null,
    key          text collate "C" not null,
    subject_kind text collate "C" not null,
    subject_key  text collate "C" not null,
    subject_name text not null,
    title        text not null,
    text         text,
    assertion    text,
    certainty    text,
    section      text,
    paragraph    integer,
    topics       text[] not null,
    parties      text[] not null,
    places       text[] not null,
    subjects     text[] not null,
    coded        boolean not null,
    standing     integer not null,
    name_words   integer not null,
    source_hash  uuid not null,
    forms        text[] not null,
    words        tsvector not null
);
comment on table crime_profile.search_document is 'Derived: what a search looks through, one row for each thing that it can find.';
comment on column crime_profile.search_document.text is 'What snippets are cut from; null where no prose is coded.';
comment on column crime_profile.search_document.standing is
    'Which documents a very common word is looked for in first: coded ones, then those of the newest edition.';
comment on column crime_profile.search_document.words is
    'Stems with their labels, and what can be filtered by, such as kind:finding.';
comment on column crime_profile.search_document.name_words is 'How many stems its name has.';
create index on crime_profile.search_document using gin (words) with (fastupdate = off);
create index on crime_profile.search_document (standing, id);

create table crime_profile.search_word (
    word      text collate "C" primary key,
    documents integer not null check (documents > 0),
    coded     integer not null check (coded >= 0)
);
comment on table crime_profile.search_word is
    'Derived: in how many documents a stem or a filter''s value occurs, and in how many of coded profiles.';

create table crime_profile.search_form (
    form      text collate "C" primary key,
    stem      text collate "C" not null,
    normal    text collate "C" not null,
    documents integer not null
);
comment on table crime_profile.search_form is
    'Derived: words as they are written in documents and synonyms, to correct what is misspelled by.';
comment on column crime_profile.search_form.normal is 'The stem of the word in American spelling.';
create index on crime_profile.search_form (normal);
create index on crime_profile.search_form using gin (form gin_trgm_ops) with (fastupdate = off);

create table crime_profile.search_size (
    documents integer not null,
    coded     integer not null,
    synonyms  uuid
);
insert into crime_profile.search_size values (0, 0, null);
comment on table crime_profile.search_size is 'Derived: one row, how many documents there are.';

create function crime_profile.stem(written text) returns text
    language sql
    immutable strict parallel safe
    return (ts_lexize('english_stem', written))[1];

create view crime_profile.search_name_source as
    select replace(kind, '_', '-') as kind, key, name from crime_profile.indicator
     union all
    select 'pillar', key, name from crime_profile.pillar
     union all
    select 'country', iso3, name from crime_profile.country where exists (select from crime_profile.profile p where p.country = iso3)
     union all
    select 'party', key, min(name collate "C") from crime_profile.party group by key
     union all
    select 'topic', value, upper(left(value, 1)) || replace(substr(value, 2), '_', ' ')
      from crime_profile.codebook_entry where attribute = 'topic'
     union all
    select 'place', coalesce(code, lower(replace(name, ' ', '-'))), min(name collate "C") from crime_profile.finding_place group by 2;

create table crime_profile.search_name (
    kind  text collate "C" not null,
    key   text collate "C" not null,
    name  text not null,
    words tsvector not null generated always as (to_tsvector('crime_profile.plain', crime_profile.unpunctuated(name))) stored,
    primary key (kind, key)
);
comment on table crime_profile.search_name is 'Derived: the names that a search suggests while it is typed.';
create index on crime_profile.search_name using gin (words) with (fastupdate = off);
create index on crime_profile.search_name using gin (lower(name) gin_trgm_ops) with (fastupdate = off);

-- Everything that a filter of a search admits, loaded or not: what is known and finds nothing is no error.
create view crime_profile.search_filter as
    select 'profile' as filter, m.profile as value, row_number() over (order by p.id is null, m.profile) as position
      from crime_profile.membership m left join crime_profile.profile p on p.id = m.profile
     union all
    select 'country', iso3, row_number() over (order by iso3) from crime_profile.country
     union all
    select 'edition', year::text, year from crime_profile.edition
     union all
    select 'edition', 'latest', 9999
     union all
    select 'subject', 'profile', 0
     union all
    select 'subject', key, position from crime_profile.indicator
     union all
    select 'subject', key, 1000 + position from crime_profile.pillar
     union all
    select attribute, value, position from crime_profile.codebook_entry where attribute in ('assertion', 'certainty', 'topic')
     union all
    select distinct 'party', key, 0 from crime_profile.party
     union all
    select distinct 'place', coalesce(code, lower(replace(name, ' ', '-'))), 0 from crime_profile.finding_place
     union all
    select distinct 'place', coalesce(code, lower(replace(name, ' ', '-'))), 0 from crime_profile.flow_place
     union all
    select distinct 'place', coalesce(code, lower(replace(name, ' ', '-'))), 0 from crime_profile.event_place;

create unlogged table crime_profile.search_change (
    sign  integer not null,
    coded boolean not null,
    forms text[] not null,
    words tsvector not null
);
comment on table crime_profile.search_change is 'Documents that come (1) and go (-1) while a change of the data is under way; empty otherwise.';

create function crime_profile.refresh_search() returns void
    language plpgsql
    set search_path from current
as $$
declare
    current_synonyms constant uuid := (select md5(string_agg(s.concept || s.term, '|' order by s.concept collate "C", s.term collate "C"))::uuid
                                         from synonym s);
begin
    merge into search_name n
    using (select coalesce(s.kind, o.kind) as kind, coalesce(s.key, o.key) as key, s.name
             from search_name_source s full join search_name o on (o.kind, o.key) = (s.kind, s.key)
            where s.name is distinct from o.name) c
       on (n.kind, n.key) = (c.kind, c.key)
     when matched and c.name is null then delete
     when matched then update set name = c.name
     when not matched then insert (kind, key, name) values (c.kind, c.key, c.name);

    with gone as (
        delete from search_document d
         where not exists (select from search_source s where s.id = d.id and md5(s::text)::uuid = d.source_hash)
        returning d.coded, d.forms, d.words
    )
    insert into search_change select -1, coded, forms, words from gone;

    with come as (
        insert into search_document
        select s.id, s.profile, s.country, s.edition, s.kind, s.key, s.subject_kind, s.subject_key, s.subject_name, s.title, s.text,
               s.assertion, s.certainty, s.section, s.paragraph, s.topics, s.parties, s.places, s.subjects, s.coded, s.standing,
               length(to_tsvector('crime_profile.english', unpunctuated(coalesce(s.a, '')))),
               md5(s::text)::uuid,
               array(select form from unnest(tsvector_to_array(to_tsvector('crime_profile.plain', unpunctuated(concat_ws(' ', s.a, s.country_name, s.b, s.c, s.d))))) form
                      where form ~ '^[[:alpha:]]{3,}$'),
               setweight(to_tsvector('crime_profile.english', unpunctuated(concat_ws(' the ', s.a, s.country_name))), 'A')
                   || setweight(to_tsvector('crime_profile.english', unpunctuated(coalesce(s.b, ''))), 'B')
                   || setweight(to_tsvector('crime_profile.english', unpunctuated(coalesce(s.c, ''))), 'C')
                   || to_tsvector('crime_profile.english', unpunctuated(coalesce(s.d, '')))
                   || array_to_tsvector(array(
                          select x from unnest(
                              array['kind:' || s.kind, 'profile:' || s.profile, 'country:' || s.country, 'edition:' || s.edition,
                                    'assertion:' || s.assertion, 'certainty:' || s.certainty]
                              || array(select 'subject:' || v from unnest(s.subjects) v)
                              || array(select 'topic:' || v from unnest(s.topics) v)
                              || array(select 'party:' || v from unnest(s.parties) v)
                              || array(select 'place:' || v from unnest(s.places) v)) x
                           where x is not null))
          from search_source s
         where not exists (select from search_document d where d.id = s.id)
        returning coded, forms, words
    )
    insert into search_change select 1, coded, forms, words from come;

    if not exists (select from search_change)
            and current_synonyms is not distinct from (select synonyms from search_size) then
        return;
    end if;

    update search_size
       set documents = documents + coalesce((select sum(sign) from search_change), 0),
           coded = search_size.coded + coalesce((select sum(c.sign) from search_change c where c.coded), 0),
           synonyms = current_synonyms;

    merge into search_word w
    using (select word, sum(sign)::integer as documents, coalesce(sum(sign) filter (where coded), 0)::integer as coded
             from search_change, unnest(tsvector_to_array(words)) word
            group by word
           having sum(sign) <> 0 or coalesce(sum(sign) filter (where coded), 0) <> 0) c
       on w.word = c.word
     when matched and w.documents + c.documents = 0 then delete
     when matched then update set documents = w.documents + c.documents, coded = w.coded + c.coded
     when not matched then insert values (c.word, c.documents, c.coded);

    merge into search_form f
    using (select form, sum(documents)::integer as documents
             from (select form, sum(sign) as documents from search_change, unnest(forms) form group by form
                    union all
                   select distinct form, 0
                     from synonym s, unnest(s.forms) form
                    where form ~ '^[[:alpha:]]{3,}$') x
            where stem(form) is not null
            group by form) c
       on f.form = c.form
     when matched and c.documents <> 0 then update set documents = f.documents + c.documents
     when not matched then insert values (c.form, stem(c.form), stem(american(c.form)), c.documents);
    delete from search_form f
     where f.documents = 0
       and f.form not in (select form from synonym s, unnest(s.forms) form);

    delete from search_change;
end
$$;

alter function crime_profile.refresh_derived() rename to refresh_averages;

create function crime_profile.refresh_derived() returns void
    language plpgsql
    set search_path = crime_profile, pg_temp
as $$
begin
    perform refresh_averages();
    perform refresh_search();
end
$$;
