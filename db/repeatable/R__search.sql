-- How a query is understood, how what it finds is ranked, and what the answer says of each word.
--
-- A query is made of units: names of indicators, pillars and topics, terms of several words that the synonyms know, phrases, and
-- words. A document's score is the share of the units that it has, each weighted by its rarity, by how it was met (as written, as a
-- synonym, as a word of the same family) and by where (name, claim, summary, beside), and a part of the same score of the document's
-- subject. A hit has to have units that say what is asked; what no hit has, and what stood in for what was asked, is said.

select set_config('search_path', crime_profile.search_path(), true);

-- Made anew with whatever they return; what was made by a migration goes, too.
drop function if exists crime_profile.search_candidates(tsquery, boolean, integer);
drop function if exists crime_profile.search_units(text[], text[]);
drop function if exists crime_profile.search_unit_of(text[], text[], text[]);
drop function if exists crime_profile.search_unit_of(text[], text[], text[], crime_profile.search_name[]);
drop function if exists crime_profile.concepts_of(text);
drop type if exists crime_profile.search_unit;
drop type if exists crime_profile.search_term;

-- A term that may stand in for what was asked.
create type crime_profile.search_term as (
    term     text,
    relation text,      -- what it is to what was asked
    query    tsquery,
    about    tsquery,   -- coded as being about the indicator that goes by the term
    forms    text[]     -- one of them must be there; null where any form of the stem will do
);

create type crime_profile.search_unit as (
    asked        text,      -- as it was written
    corrected    jsonb,     -- what its misspelled words were understood as
    required     boolean,   -- a phrase in quotes
    common       boolean,   -- a word of little weight
    unnamed      boolean,   -- a word of any question: nobody misses it
    scope        boolean,   -- a country or an edition, which says where or when and not what
    named        boolean,   -- the name of an indicator, a pillar or a topic
    stands_for   boolean,   -- known by its synonyms alone
    exact        tsquery,
    verbatim     tsquery,   -- the same, of a term of several words only where these stand side by side
    forms        text[],    -- as in a term
    about        tsquery,   -- coded as being about it
    keys         text[],    -- subjects that go by its name
    terms        search_term[],
    loose        tsquery,   -- its family, or single words of a term
    kin          text[],    -- the stems of these
    indicators   text[],    -- that it names
    documents    bigint,    -- no fewer than have it
    coded        bigint     -- the same among those of coded profiles
);

create or replace function crime_profile.lexeme(word text) returns tsquery
    language sql
    immutable strict parallel safe
    return ('''' || replace(replace(word, '\', '\\'), '''', '''''') || '''')::tsquery;

-- The query that nothing meets; written out, an empty one raises a notice each time.
create or replace function crime_profile.nothing() returns tsquery
    language sql
    immutable parallel safe
    return websearch_to_tsquery('pg_catalog.simple', '');

create or replace function crime_profile.any_of(words text[]) returns tsquery
    language sql
    immutable parallel safe
    return coalesce((select string_agg(lexeme(w)::text, '|')::tsquery from unnest(words) w), crime_profile.nothing());

-- The same query, met only under some of the labels A to D.
create or replace function crime_profile.under(query tsquery, labels text) returns tsquery
    language sql
    immutable strict parallel safe
    return regexp_replace(query::text, '(''(?:[^'']|'''')*'')', '\1:' || labels, 'g')::tsquery;

-- All words that one slip makes into the written one: a letter dropped, doubled or added, replaced, or two swapped.
create or replace function crime_profile.one_slip_away(written text) returns text[]
    language sql
    immutable strict parallel safe
begin atomic
    with cut as (
        select substr(written, 1, i) as head, substr(written, i + 1) as tail from generate_series(0, length(written)) i
    ), letter as (
        select chr(c) as l from generate_series(ascii('a'), ascii('z')) c
    )
    select array_agg(w)
      from (select head || substr(tail, 2) as w from cut where tail <> ''
             union
            select head || substr(tail, 2, 1) || substr(tail, 1, 1) || substr(tail, 3) from cut where length(tail) > 1
             union
            select head || l || substr(tail, 2) from cut, letter where tail <> ''
             union
            select head || l || tail from cut, letter) slips
     where w <> written;
end;

-- The written forms that a word, which occurs nowhere, was probably meant to be, the likeliest first.
create or replace function crime_profile.corrections(written text) returns text[]
    language plpgsql
    stable
    set search_path from current
    set plan_cache_mode = force_custom_plan
    set pg_trgm.similarity_threshold = 0.3
as $$
declare
    found text[];
begin
    if length(written) < 4 or written ~ '[^[:alpha:]]' then
        return '{}';
    end if;
    found := array(select f.form
                     from search_form f
                    where f.form = any (one_slip_away(written)) and length(f.form) > 3
                      and not exists (select from common_word c where c.stem = f.stem)
                    order by left(f.form, 1) = left(written, 1) desc, f.documents desc, f.form
                    limit 3);
    if cardinality(found) = 0 and length(written) >= 8 then
        found := array(select f.form
                         from search_form f
                        where f.form % written and left(f.form, 1) = left(written, 1)
                          and levenshtein_less_equal(f.form, written, 2) <= 2
                        order by levenshtein(f.form, written), f.documents desc, f.form
                        limit 1);
    end if;
    return found;
end
$$;

-- A word in any spelling that documents have of it; nothing for a stop word.
create or replace function crime_profile.spelt(word text) returns tsquery
    language sql
    stable
    set search_path from current
begin atomic
    select any_of(array(select stem(word) where stem(word) is not null
                         union
                        select f.stem from search_form f where f.normal = stem(american(word))));
end;

-- Words one right after the other, with any words in the place of stop words.
create or replace function crime_profile.phrase(written text) returns tsquery
    language plpgsql
    stable
    set search_path from current
as $$
declare
    met  tsquery;
    part tsquery;
    gap  integer := 1;
    word text;
begin
    foreach word in array string_to_array(unaccent(lower(written)), ' ') loop
        part := spelt(word);
        if numnode(part) = 0 then
            gap := gap + 1;
        else
            met := case when met is null then part else tsquery_phrase(met, part, gap) end;
            gap := 1;
        end if;
    end loop;
    return coalesce(met, nothing());
end
$$;

-- A word without what shows number or tense.
create or replace function crime_profile.uninflected(word text) returns text
    language sql
    immutable strict parallel safe
    return regexp_replace(regexp_replace(word, '(''s|ies|e?s|ed?|ing|y)$', ''), '([bdglmnprt])\1$', '\1');

-- What a document has in its words where it is about something that goes by a name.
create or replace function crime_profile.about(kind text, key text) returns text
    language sql
    immutable strict parallel safe
    return case kind when 'topic' then 'topic:' else 'subject:' end || key;

-- The forms of a stem that mean what the written one does; null where all of them do.
create or replace function crime_profile.forms_like(written text, stems text[]) returns text[]
    language sql
    stable
    set search_path from current
begin atomic
    select case when exists (select from distinct_word d where d.stem = any (stems))
                then array(select f.form
                             from search_form f
                             left join distinct_word d on d.word = f.form
                            where f.stem = any (stems) and f.documents > 0
                              and d.meaning is not distinct from (select min(o.meaning) from distinct_word o
                                                                   where o.word in (written, american(written))))
           end;
end;

-- One word, or several that are a term of the synonyms or a name, as a unit.
create or replace function crime_profile.search_unit_of(written text[], others text[], concepts text[], names crime_profile.search_name[])
    returns crime_profile.search_unit
    language plpgsql
    stable
    set search_path from current
    set plan_cache_mode = force_generic_plan
as $$
declare
    unit    search_unit;
    stems   text[];
    family  text[] := '{}';
    term    constant text := array_to_string(written, ' ');
    own     constant tsquery := phraseto_tsquery('crime_profile.english', american(term));
    root    constant text := stem(american(written[1]));
    shorter constant text[] := array(select left(root, n) from generate_series(greatest(5, length(root) - 2), length(root) - 1) n);
begin
    unit.required := false;
    unit.common := false;
    unit.unnamed := false;
    unit.named := cardinality(names) > 0;
    unit.keys := array(select n.key from unnest(names) n);
    unit.about := any_of(array(select about(n.kind, n.key) from unnest(names) n));
    if cardinality(written) = 1 then
        select coalesce(bool_or(true), false), coalesce(bool_and(not w.named), false) into unit.common, unit.unnamed
          from common_word w where w.stem = stem(term) and uninflected(w.word) = uninflected(term);
        stems := array(select stem(term) union select f.stem from search_form f where f.normal = root);
        unit.exact := any_of(stems);
        unit.verbatim := unit.exact;
        unit.forms := forms_like(term, stems);
        if length(root) >= 5 and not exists (select from distinct_word d where d.word = term) then
            family := array(select w.word from search_word w
                             where (w.word >= root and w.word < root || chr(1114111) or w.word = any (shorter))
                               and w.word !~ '[^[:alpha:]]' and length(w.word) <= length(root) + 4
                               and w.word <> all (stems) and not exists (select from distinct_word d where d.stem = w.word)
                             order by w.documents desc, w.word limit 6);
            if cardinality(concepts) = 0 and not exists (select from search_word w where w.word = any (stems)) then
                concepts := array(select distinct s.concept from synonym s
                                   where cardinality(s.stems) = 1 and length(s.stems[1]) <= length(root) + 4
                                     and (s.stems[1] >= root and s.stems[1] < root || chr(1114111) or s.stems[1] = any (shorter)));
            end if;
        end if;
        family := family || array(select distinct stem(o) from unnest(others) o where stem(o) <> all (stems || family));
    elsif unit.named then
        unit.exact := phrase(term);
        unit.verbatim := unit.exact;
        stems := '{}';
    else
        unit.verbatim := phrase(term);
        unit.exact := (select string_agg('(' || spelt(w)::text || ')', '&')::tsquery from unnest(written) w where stem(w) is not null);
        stems := '{}';
    end if;
    unit.scope := exists (select from edition e where e.year::text = term)
                  or exists (select from search_name n where n.kind = 'country' and n.normal = own)
                  or exists (select from synonym s join search_name n on n.normal = s.normal
                              where s.concept = any (concepts) and not s.one_way and n.kind = 'country');
    -- No document has it as it is written, but for an inflection: it then shares its stem by chance, as reporters does with reported.
    unit.stands_for := not unit.named
                       and exists (select from unnest(written) w
                                    where stem(w) is not null and w ~ '^[[:alpha:]]{3,}$' -- what search_form keeps
                                      and not exists (select from search_form f
                                                       where f.normal = stem(american(w)) and f.documents > 0
                                                         and uninflected(american(f.form)) = uninflected(american(w))));
    unit.kin := case when unit.stands_for then stems || family else family end;
    unit.loose := any_of(family);
    unit.terms := array(
        with own_relation as (
            select s.concept, min(array_position(array['same', 'narrower', 'related'], s.relation)) as place
              from synonym s
             where s.concept = any (concepts) and s.normal = own
             group by s.concept
        ), other as (
            select t.term, t.normal, t.wanted, t.stems, o.place, i.key, i.name,
                   case when 'related' = t.relation or coalesce(o.place, 3) = 3 then 'related_term'
                        when o.place = 2 then 'wider_term'
                        when t.relation = 'narrower' then 'narrower_term'
                        else 'synonym' end as relation
              from synonym t
              left join own_relation o on o.concept = t.concept
              left join search_name i on i.normal = t.normal and i.kind in ('market', 'actor', 'resilience-indicator')
             where t.concept = any (concepts) and not t.one_way and t.normal <> own
               -- A part of a concept does not stand for another part of it.
               and not (o.place = 2 and t.relation = 'narrower')
        ), once as (
            select distinct on (o.normal) o.*
              from other o
             order by o.normal, array_position(array['synonym', 'narrower_term', 'wider_term', 'related_term'], o.relation),
                      lower(o.name) is not distinct from o.term desc, length(o.term), o.term
        )
        select row(o.term, o.relation, o.wanted,
                   case when cardinality(concepts) = 1 and o.place = 1 and o.key is not null then lexeme('subject:' || o.key) else nothing() end,
                   case when cardinality(o.stems) = 1 then forms_like(o.term, o.stems) end)::search_term
          from once o
         order by o.term);
    unit.indicators := array(select n.key from unnest(names) n where n.kind in ('market', 'actor', 'resilience-indicator')
                              union
                             select n.key
                               from synonym t
                               join search_name n on n.normal = t.normal and n.kind in ('market', 'actor', 'resilience-indicator')
                              where cardinality(concepts) = 1 and t.concept = concepts[1] and not t.one_way
                                and exists (select from synonym s where s.concept = t.concept and s.normal = own and s.relation <> 'related'));

    select coalesce(sum(x.documents), 0), coalesce(sum(x.coded), 0)
      into unit.documents, unit.coded
      from (select w.documents, w.coded from search_word w
             where w.word = any (case when unit.forms = '{}' then family else stems || family end)
             union all
            select w.documents, w.coded from search_word w where w.word in (select about(n.kind, n.key) from unnest(names) n)
             union all
            -- Of several words, the rarest.
            select min(d.documents), min(d.coded)
              from unnest(written) x
             cross join lateral (select coalesce(sum(w.documents), 0) as documents, coalesce(sum(w.coded), 0) as coded
                                   from search_word w
                                  where w.word = stem(x) or w.word in (select f.stem from search_form f where f.normal = stem(american(x)))) d
             where cardinality(written) > 1 and stem(x) is not null
             union all
            select min(coalesce(w.documents, 0)), min(coalesce(w.coded, 0))
              from synonym s cross join unnest(s.stems) x left join search_word w on w.word = x
             where s.concept = any (concepts) and not s.one_way and s.normal <> own
             group by s.concept, s.term) x;
    return unit;
end
$$;

-- The terms of a question that are names or that the synonyms know, from one of its words to another.
create or replace function crime_profile.terms_in(written text[])
    returns table (first integer, last integer, concepts text[], names crime_profile.search_name[])
    language plpgsql
    stable
    set search_path from current
    set plan_cache_mode = force_generic_plan
as $$
begin
    return query
        with word as materialized (
            select n::integer, w, american(w) as a, stem(w) is not null as says from unnest(written) with ordinality x (w, n)
        ), span as materialized (
            select i.n as first, j.n as last,
                   (select string_agg(k.w, ' ' order by k.n) from word k where k.n between i.n and j.n) as term,
                   (select string_agg(k.a, ' ' order by k.n) from word k where k.n between i.n and j.n) as spelt
              from word i
              join word j on j.n between i.n and i.n + 4
             where i.says and j.says
        ), normal as materialized (
            select s.*, phraseto_tsquery('crime_profile.english', s.spelt) as normal from span s
        ), same as (
            select n.first, n.last, s.concept, american(unpunctuated(s.term)) = n.spelt as literal
              from normal n
              join synonym s on s.normal = n.normal
              left join distinct_word d on d.word = s.term
              left join distinct_word o on o.word = n.term
             where d.meaning is not distinct from o.meaning
               and (unpunctuated(s.term) ~ ' ' or uninflected(american(s.term)) = uninflected(n.spelt))
        )
        -- The concepts that a term belongs to as it is written, and else by its stems.
        select n.first, n.last,
               array(select distinct s.concept from same s
                      where (s.first, s.last) = (n.first, n.last)
                        and (s.literal or not exists (select from same o where (o.first, o.last) = (n.first, n.last) and o.literal))),
               array(select g from search_name g
                      where g.normal = n.normal and g.kind in ('market', 'actor', 'resilience-indicator', 'pillar', 'topic'))
          from normal n;
end
$$;

create or replace function crime_profile.search_units(words text[], phrases text[]) returns setof crime_profile.search_unit
    language plpgsql
    stable
    set search_path from current
    set plan_cache_mode = force_generic_plan
as $$
declare
    written  constant text[] := array(select unaccent(lower(w)) from unnest(words) with ordinality x (w, n) order by n);
    size     constant integer := cardinality(written);
    meant    text[] := written;
    others   text[] := array_fill(''::text, array[size]);
    found    text[];
    term     record;
    unit     search_unit;
    phrase   text;
    next     integer := 1;
begin
    for i in 1 .. size loop
        if stem(written[i]) is not null
                and not exists (select from search_form f where f.normal = stem(american(written[i])))
                and not exists (select from search_word w where w.word = stem(written[i]))
                and not exists (select from common_word c where c.stem = stem(written[i])) then
            found := corrections(written[i]);
            if cardinality(found) > 0 then
                meant[i] := found[1];
                others[i] := array_to_string(found[2:], ' ');
            end if;
        end if;
    end loop;

    -- The longest names, and terms that the synonyms know; single words otherwise.
    for term in select * from terms_in(meant) t
                 where t.first = t.last or cardinality(t.concepts) > 0 or cardinality(t.names) > 0
                 order by t.first, t.last desc loop
        continue when term.first < next;
        unit := search_unit_of(meant[term.first:term.last], string_to_array(array_to_string(others[term.first:term.last], ' '), ' '),
                               term.concepts, term.names);
        continue when unit.documents = 0 and term.first < term.last; -- its words then, one by one
        next := term.last + 1;
        unit.asked := array_to_string(words[term.first:term.last], ' ');
        unit.corrected := (select jsonb_object_agg(words[i], meant[i]) from generate_series(term.first, term.last) i where meant[i] <> written[i]);
        return next unit;
    end loop;

    foreach phrase in array phrases loop
        unit := null;
        unit.asked := '"' || phrase || '"';
        unit.required := true;
        unit.common := false;
        unit.unnamed := false;
        unit.scope := false;
        unit.named := false;
        unit.stands_for := false;
        unit.exact := phrase(phrase);
        unit.verbatim := unit.exact;
        unit.about := nothing();
        unit.loose := nothing();
        continue when numnode(unit.exact) = 0;
        select coalesce(min(coalesce(w.documents, 0)), 0), coalesce(min(coalesce(w.coded, 0)), 0)
          into unit.documents, unit.coded
          from unnest(tsvector_to_array(to_tsvector('crime_profile.english', american(phrase)))) x
          left join search_form f on f.normal = x
          left join search_word w on w.word = f.stem;
        if unit.documents < 20000 and not exists (select from search_document d where d.words @@ unit.exact) then
            -- Nowhere as a phrase: said so, and its words looked for one by one.
            unit.documents := 0;
            return next unit;
            return query select * from search_units(string_to_array(phrase, ' '), '{}');
            continue;
        end if;
        return next unit;
    end loop;
end
$$;

-- Documents that meet a condition, at most so many, those of better standing where there are more. A condition that much of the
-- corpus may meet is looked for among the documents of the best standing alone; one that is for prose, in coded profiles alone.
create or replace function crime_profile.search_candidates(condition tsquery, for_prose tsquery, broad boolean, most integer)
    returns setof crime_profile.search_document
    language plpgsql
    stable
    set search_path from current
    set plan_cache_mode = force_custom_plan
    set enable_seqscan = off -- a document's words cost more to read than the planner knows
as $$
begin
    if broad then
        return query
            select d.*
              from (select x.id, x.standing, x.words from search_document x order by x.standing, x.id limit 20000) first
              join search_document d on d.id = first.id
             where first.words @@ condition
             order by first.standing, first.id
             limit most;
    elsif numnode(for_prose) > 0 then
        return query
            select d.*
              from search_document d
             where d.id in (select x.id from search_document x where x.words @@ condition
                             union
                            select x.id from search_document x where x.standing < 1000000000 and x.words @@ for_prose)
             order by d.standing, d.id
             limit most;
    else
        return query
            select d.* from search_document d where d.words @@ condition order by d.standing, d.id limit most;
    end if;
end
$$;

-- What the filters ask for, as the words that documents have for it.
create or replace function crime_profile.filter_words(filters jsonb) returns table (of_filter text, words text[])
    language sql
    stable
    set search_path from current
begin atomic
    select f.key,
           array(select f.key || ':' || case when v = 'latest' and f.key = 'edition'
                                             then (select max(e.year)::text from edition e) else v end
                   from jsonb_array_elements_text(f.value) v)
      from jsonb_each(filters) f
     where jsonb_array_length(f.value) > 0;
end;

-- The editions of the loaded profiles that a question may be about, by its filters and by the years that it names.
create or replace function crime_profile.editions_asked(written text[], filters jsonb) returns setof integer
    language sql
    stable
    set search_path from current
begin atomic
    select distinct p.edition
      from profile p
     where not exists (select from filter_words(filters) f
                        where f.of_filter in ('edition', 'profile', 'country')
                          and not array['edition:' || p.edition, 'profile:' || p.id, 'country:' || p.country] && f.words)
       and (p.edition::text = any (written) or not exists (select from edition e where e.year::text = any (written)));
end;

-- Finds and ranks.
--
-- query: {"words": [..], "phrases": [..], "excluded": [..], "filters": {"kind": [..], ..}}, words of letters and digits alone.
create or replace function crime_profile.search(query jsonb, skip integer, take integer) returns jsonb
    language plpgsql
    stable
    set search_path from current
    set plan_cache_mode = force_generic_plan
    set jit = off
    set client_min_messages = warning
as $$
declare
    most          integer; -- candidates
    in_name       constant float8 := 1.0;
    in_claim      constant float8 := 0.9;
    in_summary    constant float8 := 0.6;
    beside        constant float8 := 0.25;
    as_subject    constant float8 := 0.8;
    as_synonym    constant float8 := 0.85;
    as_family     constant float8 := 0.25;
    of_subject    constant float8 := 0.5;
    without_prose constant float8 := 0.7;
    as_party      constant float8 := 0.6;
    of_kind       constant float8 := 3.0;
    under_kind    constant float8 := 2.0;
    crowding      constant float8 := 0.6;
    whole_name    constant float8 := 0.2;
    least_share   constant float8 := 0.5;
    commonplace   constant float8 := 0.3;
    looked_at     constant integer := 200; -- hits of which is told what they have in the place of a word
    foremost      constant integer := 10;  -- hits one of which has a word that is found
    written   constant text[] := array(select jsonb_array_elements_text(query -> 'words'));
    size      search_size;
    units     search_unit[];
    named     search_unit[]; -- those that documents may have
    telling   boolean; -- whether the question has words that say what is asked
    placeless boolean; -- and not only where or when
    several   boolean; -- of them
    kinds     text[];
    generator tsquery := crime_profile.nothing();
    undrawn   tsquery := crime_profile.nothing();
    condition tsquery := crime_profile.nothing();
    drawn     bigint := 0;
    rarest    bigint;
    capped    boolean := false;
    broad     boolean;
    one       search_unit;
    part      tsquery;
    filter    text[];
    lacking   jsonb := '[]';
    nowhere   text[]; -- asked words that no document has
    answer    jsonb;
begin
    select * into size from search_size;
    most := case when size.documents > 100000 then 1000 else 2000 end;
    units := array(select u from search_units(written, array(select jsonb_array_elements_text(query -> 'phrases'))) u);
    named := array(select u from unnest(units) u where u.documents > 0);
    nowhere := array(select distinct u.asked from unnest(units) u where u.documents = 0 and not u.unnamed order by 1);
    kinds := array(select distinct k.kind
                     from asked_kind k
                    where k.parts <@ written
                      and not exists (select from generate_series(2, cardinality(k.parts)) i
                                       where array_position(written, k.parts[i]) < array_position(written, k.parts[i - 1])));
    telling := exists (select from unnest(units) u where not u.common);
    several := (select count(*) > 1 from unnest(units) u where not (u.common and telling) and not u.scope);
    placeless := exists (select from unnest(units) u where not u.common and not u.scope);

    if exists (select from unnest(units) u where u.indicators <> '{}') then
        select coalesce(jsonb_agg(jsonb_build_object('indicator', n.key, 'name', n.name, 'editions', n.editions,
                                                     'first_edition', n.first_edition) order by n.position), '[]')
          into lacking
          from (select i.*, array(select e from editions_asked(written, query -> 'filters') e where e < i.first_edition order by e) as editions
                  from indicator i
                 where i.key in (select unnest(u.indicators) from unnest(units) u)) n
         where cardinality(n.editions) > 0;
    end if;

    -- Phrases must be met. Else the rarest units draw the candidates, and the others draw them from what is coded alone.
    for one in select * from unnest(named) u where not (u.common and telling) order by u.required desc, u.documents, u.asked loop
        if one.required then
            condition := case when numnode(condition) = 0 then one.exact else condition && one.exact end;
            rarest := least(rarest, one.documents);
        else
            part := one.exact || one.about || one.loose
                    || (select coalesce(string_agg('(' || (t.query || t.about)::text || ')', '|')::tsquery, nothing()) from unnest(one.terms) t);
            if drawn = 0 or drawn + one.documents <= most then
                generator := generator || part;
                drawn := drawn + one.documents;
            elsif numnode(condition) = 0 then
                undrawn := undrawn || part;
                capped := true;
            end if;
        end if;
    end loop;
    if size.coded > most or numnode(condition) > 0 then
        undrawn := nothing();
    end if;
    if numnode(condition) = 0 then
        condition := generator;
        rarest := drawn;
    end if;
    if placeless and not exists (select from unnest(named) u where not u.common and not u.scope) then
        -- Where it is asked about is there, and what is asked is not.
        condition := nothing();
    end if;
    if numnode(condition) > 0 then
        for filter in select f.words from filter_words(query -> 'filters') f loop
            condition := condition && any_of(filter);
            undrawn := case when numnode(undrawn) > 0 then undrawn && any_of(filter) else undrawn end;
            rarest := least(rarest, (select coalesce(sum(w.documents), 0) from search_word w where w.word = any (filter)));
        end loop;
        for part in select phrase(e) from jsonb_array_elements_text(query -> 'excluded') e loop
            if numnode(part) > 0 then
                condition := condition && !!part;
                undrawn := case when numnode(undrawn) > 0 then undrawn && !!part else undrawn end;
            end if;
        end loop;
    end if;
    broad := size.documents > 50000 and rarest > greatest(5000, least(size.documents / 100, 10000));
    if broad then
        most := 500;
    end if;

    with rated as (
        select row_number() over () as n, u.*,
               not (u.common and telling) as tells,
               greatest(ln((size.coded + 1.0) / (u.coded + 0.5)), 0.1)::float8 as rarity
          from unnest(named) u
    ), weighed as (
        -- A name weighs as much as anything else that was asked, and a common word less than anything that tells.
        select r.*,
               case when r.named then max(r.rarity) filter (where r.tells) over ()
                    when not r.common then r.rarity
                    when r.tells then r.rarity * commonplace
                    else least(r.rarity, min(r.rarity) filter (where r.tells) over ()) * commonplace end as weight,
               (select count(*) from regexp_split_to_table(r.asked, ' ') w where stem(w) is not null) as length,
               sqrt(r.rarity) as share,
               case when r.stands_for then 1 else as_synonym end as synonymity,
               case when r.stands_for and cardinality(r.terms) > 0 then as_synonym else 1 end as literality,
               (select coalesce(string_agg('(' || t.query::text || ')', '|')::tsquery, nothing()) from unnest(r.terms) t
                 where t.forms is distinct from '{}') as near,
               (select coalesce(string_agg('(' || t.query::text || ')', '|')::tsquery, nothing()) from unnest(r.terms) t
                 where t.forms is null) as surely,
               (select array_agg(f) from unnest(r.terms) t, unnest(t.forms) f) as near_forms,
               (select coalesce(string_agg('(' || t.about::text || ')', '|')::tsquery, nothing()) from unnest(r.terms) t
                 where numnode(t.about) > 0) as near_about
          from rated r
    ), unit as materialized (
        select w.*,
               under(w.exact, 'A') as exact_a, under(w.exact, 'AB') as exact_ab, under(w.exact, 'ABC') as exact_abc,
               under(w.near, 'A') as near_a, under(w.near, 'AB') as near_ab, under(w.near, 'ABC') as near_abc
          from weighed w
    ), candidate as materialized (
        select * from search_candidates(condition, undrawn, broad, most) where numnode(condition) > 0
    ), met as materialized (
        select c.id, u.n, u.length, u.weight, u.share, u.tells, u.scope,
               case when h.exact and u.literality = 1 and c.words @@ u.exact_a then in_name else greatest(
                   case when not h.exact then 0
                        when c.words @@ u.exact_a then in_name when c.words @@ u.exact_ab then in_claim
                        when c.words @@ u.exact_abc then in_summary else beside end * u.literality,
                   case when not h.near then 0
                        when c.words @@ u.near_a then in_name when c.words @@ u.near_ab then in_claim
                        when c.words @@ u.near_abc then in_summary else beside end * u.synonymity,
                   case when h.about then case when c.subject_key = any (u.keys) then as_subject else in_summary end else 0 end,
                   case when h.near_about then in_summary * u.synonymity else 0 end,
                   case when h.loose then as_family else 0 end) end as strength,
               h.verbatim and not u.stands_for or h.about as literally,
               h.verbatim and not u.stands_for and c.words @@ u.exact_abc or h.about as firmly,
               h.exact or h.about or h.near or h.near_about as well,
               h.verbatim or h.about or h.near or h.near_about or cardinality(u.kin) > 0 and (h.exact or h.loose) as told
          from candidate c
         cross join unit u
         cross join lateral (
             select c.words @@ u.exact and (u.forms is null or c.forms && u.forms) as exact,
                    c.words @@ u.near and (u.near_forms is null or c.words @@ u.surely or c.forms && u.near_forms) as near,
                    c.words @@ u.verbatim and (u.forms is null or c.forms && u.forms) as verbatim,
                    c.words @@ u.about as about,
                    c.words @@ u.near_about as near_about,
                    c.words @@ u.loose as loose
             offset 0) h -- looked up once
    ), scored as (
        select id, sum(weight * strength) / sum(weight) as own,
               coalesce(sum(share * case when well and strength > beside then 1 when well then 0.5 else strength end) filter (where tells), 0)
                   / sum(share) filter (where tells) as coverage,
               coalesce(bool_or(strength > 0 and not scope) filter (where tells), false) or not placeless as specific,
               coalesce(bool_or(firmly) filter (where tells), false) as firmly,
               coalesce(sum(length) filter (where strength >= in_name), 0) as named
          from met
         group by id
    ), best as (
        select max(coverage) as coverage, coalesce(max(coverage) filter (where firmly), 0) as firm from scored where specific
    ), kept as materialized (
        select c.*, s.coverage,
               (s.own + of_subject * coalesce(t.own, 0)
                   + whole_name * case when c.name_words > 0 then least(1, s.named / c.name_words::float8) else 1 end)
               * case when c.coded then 1 else without_prose end
               * case c.kind when 'party' then as_party else 1 end
               * case when c.kind = any (kinds) then of_kind
                      when 'flow' = any (kinds) and exists (select from flow_finding f
                                                             where f.profile = c.profile and f.finding = c.profile || '-' || c.key)
                      then under_kind
                      else 1 end as score
          from candidate c
          join scored s on s.id = c.id
          left join scored t on t.id = c.profile || '/' || c.subject_kind || '/' || c.subject_key
         cross join best b
         where s.specific and s.coverage > 0 and s.coverage >= least_share * b.coverage
           and (s.firmly or s.coverage >= 0.99 * b.firm)
    ), ranked as materialized (
        select k.*,
               k.score * power(crowding, row_number() over (partition by k.subject_kind, k.subject_key
                                                             order by k.score desc, k.standing, k.id) - 1) as final
          from kept k
    ), page as (
        select r.*, row_number() over (order by r.final desc, r.standing, r.id) as place
          from ranked r
         order by r.final desc, r.standing, r.id
         limit take offset skip
    ), first_hit as (
        select r.id, r.words, r.forms, row_number() over (order by r.final desc, r.standing, r.id) as place
          from ranked r
         order by r.final desc, r.standing, r.id
         limit looked_at
    ), term as materialized (
        select u.n, t.*, under(t.query, 'ABC') as plain
          from unit u cross join unnest(u.terms) t
         where t.forms is distinct from '{}'
    ), stood_for as materialized (
        -- The first hits that have something in the place of what was asked, and each what.
        select m.n, m.well, l.id, l.words, l.forms
          from met m
          join first_hit l on l.id = m.id
         where m.strength > 0 and not m.literally
    ), stand_in as (
        select s.n, t.term, t.relation, bool_or(s.words @@ t.plain or s.words @@ t.about) as plainly
          from stood_for s
          join term t on t.n = s.n
         where s.well and ((s.words @@ t.query and (t.forms is null or s.forms && t.forms)) or s.words @@ t.about)
         group by s.n, t.term, t.relation
    ), relative as (
        select u.n, f.form as term, 'word_family' as relation
          from unit u
          join search_form f on f.stem = any (u.kin)
         where exists (select from stood_for s
                        where s.n = u.n and f.form = any (s.forms)
                          and (not s.well
                               or u.stands_for and not exists (select from term t
                                                                where t.n = s.n and (s.words @@ t.query or s.words @@ t.about))))
    ), company as (
        -- How many of the words that tell what is asked a hit has.
        select m.id, count(*) filter (where m.tells and not m.scope) as words
          from met m
         where m.told and m.strength > 0
         group by m.id
    ), had as (
        select m.n, bool_or(m.literally) as literally, bool_or(m.told and l.place <= foremost) as early,
               -- With another word that was asked; or as the best hit has it, as a name, or by what is named as its replacement.
               bool_or(m.told and l.place <= foremost
                       and (l.place = 1 or u.named or not m.literally
                            or c.words > (u.tells and not u.scope and several)::integer)) as together
          from met m
          join unit u on u.n = m.n
          join first_hit l on l.id = m.id
          left join company c on c.id = m.id
         where m.strength > 0
         group by m.n
    ), replaced as (
        select u.asked,
               jsonb_build_object(
                   'found_as_asked', (select bool_or(h.literally) from had h where h.n = min(u.n)),
                   'terms', jsonb_agg(distinct jsonb_build_object('term', s.term, 'relation', s.relation))) as told
          from unit u
          join (select n, term, relation from stand_in i
                 where i.plainly or not exists (select from stand_in o where o.n = i.n and o.plainly)
                 union all
                select n, term, relation from relative) s on s.n = u.n
         where not u.required
         group by u.asked
    ), lack as materialized (
        -- What was asked and a hit has neither as it was asked nor by a synonym or a part of it.
        select p.id, array_agg(distinct u.asked order by u.asked) as asked
          from page p
          join met m on m.id = p.id
          join unit u on u.n = m.n
         where not u.unnamed and not m.literally
           and not exists (select from term t
                            where t.n = u.n and t.relation in ('synonym', 'narrower_term')
                              and ((p.words @@ t.query and (t.forms is null or p.forms && t.forms)) or p.words @@ t.about))
         group by p.id
    ), facet as (
        select f.name, f.value, count(*) as hits,
               row_number() over (partition by f.name order by count(*) desc, f.value) as place
          from kept k
         cross join lateral (
             values ('kind', k.kind), ('profile', k.profile), ('country', k.country), ('edition', k.edition::text),
                    ('assertion', k.assertion), ('certainty', k.certainty)
              union all select 'subject', t from unnest(k.subjects) t
              union all select 'topic', t from unnest(k.topics) t
              union all select 'party', t from unnest(k.parties) t
              union all select 'place', t from unnest(k.places) t) f (name, value)
         where f.value is not null
         group by f.name, f.value
    )
    select jsonb_build_object(
               'asked', cardinality(units),
               'corrected', (select coalesce(jsonb_object_agg(c.key, c.value), '{}') from unnest(units) u, jsonb_each(u.corrected) c),
               'replaced', (select coalesce(jsonb_object_agg(r.asked, r.told), '{}') from replaced r),
               'not_found', (select coalesce(jsonb_agg(asked order by asked), '[]')
                               from (select unnest(nowhere) as asked
                                      union
                                     select u.asked from unit u
                                      where not u.unnamed
                                        and not (u.scope and not exists (select from kept))
                                        and u.n not in (select h.n from had h where h.early)) x),
               'found_apart', (select coalesce(jsonb_agg(distinct u.asked), '[]')
                                 from unit u join had h on h.n = u.n
                                where not u.unnamed and h.early and not h.together),
               'not_in_edition', lacking,
               'total', (select count(*) from kept),
               'capped', capped or coalesce(broad, false) or (select count(*) from candidate) >= most,
               'facets', (select coalesce(jsonb_object_agg(f.name, f.listed), '{}')
                            from (select name, jsonb_agg(jsonb_build_object('value', value, 'count', hits) order by place) as listed
                                    from facet where place <= 20 group by name) f),
               'items', (select coalesce(jsonb_agg(jsonb_build_object(
                             'kind', p.kind, 'key', p.key, 'profile', p.profile,
                             'subject_kind', p.subject_kind, 'subject_key', p.subject_key, 'subject_name', p.subject_name,
                             'subject_measured', coalesce(n.first_edition <= p.edition, true),
                             'title', p.title,
                             'text', ts_headline('crime_profile.english', p.text,
                                                 coalesce((select string_agg('(' || a.query::text || ')', '|')::tsquery
                                                             from unit u
                                                            cross join lateral (
                                                                select u.exact, u.forms
                                                                 union all select u.loose, null
                                                                 union all select t.query, t.forms from unnest(u.terms) t) a (query, forms)
                                                            where numnode(a.query) > 0 and p.words @@ a.query
                                                              and (a.forms is null or p.forms && a.forms)), crime_profile.nothing()),
                                                 'HighlightAll=true, StartSel=' || chr(2) || ', StopSel=' || chr(3)),
                             'assertion', p.assertion, 'certainty', p.certainty, 'section', p.section, 'paragraph', p.paragraph,
                             'coded', p.coded, 'score', p.final,
                             'missing', nowhere || coalesce((select l.asked from lack l where l.id = p.id), '{}'),
                             'qualifications', (select coalesce(jsonb_agg(jsonb_build_object(
                                                    'id', q.id, 'statement', q.statement, 'assertion', q.assertion, 'certainty', q.certainty)
                                                    order by q.id), '[]')
                                                  from (select id, statement, assertion, certainty
                                                          from finding_qualification
                                                         where p.kind = 'finding' and finding = p.profile || '-' || p.key
                                                        union all
                                                        select id, statement, assertion, certainty
                                                          from event_qualification
                                                         where p.kind = 'event' and (profile, event) = (p.profile, p.key)
                                                        union all
                                                        select id, statement, assertion, certainty
                                                          from flow_qualification
                                                         where p.kind = 'flow' and (profile, flow) = (p.profile, p.key)) q),
                             'source_title', e.title, 'source_edition', e.year, 'source_href', e.href, 'disclaimer', pr.disclaimer)
                             order by p.place), '[]')
                           from page p
                           join profile pr on pr.id = p.profile
                           join edition e on e.year = p.edition
                           left join indicator n on n.key = p.subject_key))
      into answer;
    return answer;
end
$$;

-- Names with words that begin like those typed so far, and those that these are synonyms of. Where there is none, what was
-- typed is taken for a slip.
create or replace function crime_profile.suggest(typed text, take integer) returns jsonb
    language plpgsql
    stable
    set search_path from current
    set plan_cache_mode = force_custom_plan
    set pg_trgm.word_similarity_threshold = 0.45
    set client_min_messages = warning
as $$
declare
    kinds  constant text[] := array['market', 'actor', 'resilience-indicator', 'pillar', 'country', 'topic', 'place', 'party'];
    plain  text := btrim(regexp_replace(unpunctuated(unaccent(typed)), '[^[:alnum:]]+', ' ', 'g'));
    begun  tsquery;
    answer jsonb;
begin
    for attempt in 1 .. 2 loop
        begun := (select string_agg(lexeme(w)::text || ':*', '&')::tsquery from regexp_split_to_table(plain, ' ') w where w <> '');
        with begins as (
            select n.kind, n.key, n.name, case when unaccent(lower(n.name)) like plain || '%' then 0 else 1 end as rank
              from search_name n where n.words @@ begun
        ), meant as (
            select n.kind, n.key, n.name, 2 as rank
              from synonym t
              join synonym s on s.concept = t.concept and not s.one_way
              join search_name n on to_tsvector('crime_profile.english', unpunctuated(n.name)) @@ s.wanted
             where t.term like plain || '%' and length(plain) > 2 and n.kind = any (kinds[1:4])
        ), best as (
            select kind, key, name, min(rank) as rank
              from (select * from begins union all select * from meant) a
             group by kind, key, name
             order by min(rank), array_position(kinds, kind), name, key
             limit take
        )
        select jsonb_agg(jsonb_build_object('kind', kind, 'key', key, 'name', name) order by rank, array_position(kinds, kind), name, key)
          into answer from best;
        exit when answer is not null;
        plain := (select string_agg(coalesce((corrections(w))[1], w), ' ' order by n)
                    from regexp_split_to_table(plain, ' ') with ordinality x (w, n));
    end loop;
    if answer is null and length(plain) > 3 then
        select jsonb_agg(jsonb_build_object('kind', kind, 'key', key, 'name', name) order by likeness desc, array_position(kinds, kind), name, key)
          into answer
          from (select n.kind, n.key, n.name, word_similarity(plain, lower(n.name)) as likeness
                  from search_name n
                 where plain <% lower(n.name)
                 order by likeness desc, array_position(kinds, n.kind), n.name, n.key
                 limit take) s;
    end if;
    return coalesce(answer, '[]');
end
$$;
