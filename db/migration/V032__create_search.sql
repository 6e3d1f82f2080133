-- How a query is understood, and how what it finds is ranked.
--
-- A query is made of units: words, terms of several words that the synonyms know, and phrases. A document's score is the share of
-- the units that it has, each weighted by its rarity, by how it was met (as written, as a synonym, as a word of the same family) and
-- by where (name, claim, summary, beside), and a part of the same score of the document's subject.

select set_config('search_path', crime_profile.search_path(), true);

create type crime_profile.search_unit as (
    asked        text,      -- as it was written
    corrected    jsonb,     -- what its misspelled words were understood as
    required     boolean,   -- a phrase in quotes
    common       boolean,   -- a word of no weight
    stands_for   boolean,   -- known by its synonyms alone
    exact        tsquery,
    near         tsquery,   -- its synonyms
    loose        tsquery,   -- its family, or single words of a term
    alternatives tsquery[], -- all of them one by one, to mark
    documents    bigint,    -- no fewer than have it
    coded        bigint     -- the same among those of coded profiles
);

create function crime_profile.lexeme(word text) returns tsquery
    language sql
    immutable strict parallel safe
    return ('''' || replace(replace(word, '\', '\\'), '''', '''''') || '''')::tsquery;

-- The query that nothing meets; written out, an empty one raises a notice each time.
create function crime_profile.nothing() returns tsquery
    language sql
    immutable parallel safe
    return websearch_to_tsquery('pg_catalog.simple', '');

create function crime_profile.any_of(words text[]) returns tsquery
    language sql
    immutable parallel safe
    return coalesce((select string_agg(lexeme(w)::text, '|')::tsquery from unnest(words) w), crime_profile.nothing());

-- The same query, met only under some of the labels A to D.
create function crime_profile.under(query tsquery, labels text) returns tsquery
    language sql
    immutable strict parallel safe
    return regexp_replace(query::text, '(''(?:[^'']|'''')*'')', '\1:' || labels, 'g')::tsquery;

-- All words that one slip makes into the written one: a letter dropped, doubled or added, replaced, or two swapped.
create function crime_profile.one_slip_away(written text) returns text[]
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
create function crime_profile.corrections(written text) returns text[]
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
                        where f.form % written
                          and levenshtein_less_equal(f.form, written, 3) <= 3 - (length(written) < 11)::integer
                        order by levenshtein(f.form, written), f.documents desc, f.form
                        limit 1);
    end if;
    return found;
end
$$;

-- A word in any spelling that documents have of it; nothing for a stop word.
create function crime_profile.spelt(word text) returns tsquery
    language sql
    stable
    set search_path from current
begin atomic
    select any_of(array(select stem(word) where stem(word) is not null
                         union
                        select f.stem from search_form f where f.normal = stem(american(word))));
end;

-- Words one right after the other, with any words in the place of stop words.
create function crime_profile.phrase(written text) returns tsquery
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

-- One word, or several that are a term of the synonyms, as a unit.
create function crime_profile.search_unit_of(written text[], others text[], concepts text[]) returns crime_profile.search_unit
    language plpgsql
    stable
    set search_path from current
    set plan_cache_mode = force_custom_plan
as $$
declare
    unit   search_unit;
    stems  text[];
    family text[] := '{}';
    term   constant text := array_to_string(written, ' ');
    own    constant tsquery := phraseto_tsquery('crime_profile.english', american(term));
    root   constant text := stem(american(written[1]));
    prefix constant text := left(root, greatest(5, length(root) - 2));
begin
    unit.required := false;
    unit.common := false;
    if cardinality(written) = 1 then
        unit.common := exists (select from common_word w where w.stem = stem(term));
        stems := array(select stem(term) union select f.stem from search_form f where f.normal = root);
        unit.exact := any_of(stems);
        if length(root) >= 5 then
            family := array(select w.word from search_word w
                             where w.word >= prefix and w.word < prefix || chr(1114111)
                               and w.word !~ '[^[:alpha:]]' and length(w.word) <= length(root) + 4
                               and w.word <> all (stems)
                             order by w.documents desc, w.word limit 6);
            if cardinality(concepts) = 0 and not exists (select from search_word w where w.word = any (stems)) then
                concepts := array(select distinct s.concept from synonym s
                                   where cardinality(s.stems) = 1 and s.stems[1] >= prefix and s.stems[1] < prefix || chr(1114111)
                                     and length(s.stems[1]) <= length(root) + 4);
            end if;
        end if;
        family := family || array(select distinct stem(o) from unnest(others) o where stem(o) <> all (stems || family));
    else
        unit.exact := (select string_agg('(' || spelt(w)::text || ')', '&')::tsquery from unnest(written) w where stem(w) is not null);
        stems := array(select stem(w) from unnest(written) w where stem(w) is not null
                        union
                       select f.stem from search_form f where f.normal in (select stem(american(w)) from unnest(written) w));
        family := stems;
    end if;
    -- No document has it as it is written, but for a plural: it then shares its stem by chance, as reporters does with reported.
    unit.stands_for := cardinality(concepts) > 0
                       and not exists (select from search_form f
                                        where f.normal = root and f.documents > 0
                                          and regexp_replace(american(f.form), 'e?s$', '') = regexp_replace(american(term), 'e?s$', ''));
    unit.loose := any_of(family);
    unit.alternatives := array(select s.wanted from synonym s where s.concept = any (concepts) and not s.one_way and s.normal <> own);
    unit.near := coalesce((select string_agg('(' || a::text || ')', '|')::tsquery from unnest(unit.alternatives) a), nothing());
    unit.alternatives := unit.alternatives || unit.exact || unit.loose;

    select coalesce(sum(x.documents), 0), coalesce(sum(x.coded), 0)
      into unit.documents, unit.coded
      from (select w.documents, w.coded from search_word w where w.word = any (stems || family)
             union all
            select min(coalesce(w.documents, 0)), min(coalesce(w.coded, 0))
              from synonym s cross join unnest(s.stems) x left join search_word w on w.word = x
             where s.concept = any (concepts) and not s.one_way and s.normal <> own
             group by s.concept, s.term) x;
    return unit;
end
$$;

-- The concepts that a term belongs to as it is written, and else by its stems.
create function crime_profile.concepts_of(term text) returns text[]
    language sql
    stable
    set search_path from current
begin atomic
    with same as (
        select s.concept, american(unpunctuated(s.term)) = american(concepts_of.term) as literal
          from synonym s
         where s.normal = phraseto_tsquery('crime_profile.english', american(concepts_of.term))
    )
    select array(select distinct concept from same where literal or not exists (select from same s where s.literal));
end;

create function crime_profile.search_units(words text[], phrases text[]) returns setof crime_profile.search_unit
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
    concepts text[];
    unit     search_unit;
    phrase   text;
    first    integer := 1;
    last     integer;
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

    -- The longest terms that the synonyms know; single words otherwise.
    while first <= size loop
        if stem(meant[first]) is null then
            first := first + 1;
            continue;
        end if;
        last := least(first + 3, size);
        loop
            concepts := '{}';
            if stem(meant[last]) is not null then
                concepts := concepts_of(array_to_string(meant[first:last], ' '));
            end if;
            exit when last = first or cardinality(concepts) > 0;
            last := last - 1;
        end loop;
        unit := search_unit_of(meant[first:last], string_to_array(array_to_string(others[first:last], ' '), ' '), concepts);
        unit.asked := array_to_string(words[first:last], ' ');
        unit.corrected := (select jsonb_object_agg(words[i], meant[i]) from generate_series(first, last) i where meant[i] <> written[i]);
        return next unit;
        first := last + 1;
    end loop;

    foreach phrase in array phrases loop
        unit := null;
        unit.asked := '"' || phrase || '"';
        unit.required := true;
        unit.common := false;
        unit.stands_for := false;
        unit.exact := phrase(phrase);
        unit.near := nothing();
        unit.loose := nothing();
        unit.alternatives := array[unit.exact];
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
-- corpus may meet is looked for among the documents of the best standing alone.
create function crime_profile.search_candidates(condition tsquery, broad boolean, most integer)
    returns setof crime_profile.search_document
    language plpgsql
    stable
    set search_path from current
    set plan_cache_mode = force_custom_plan
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
    else
        return query
            select d.* from search_document d where d.words @@ condition order by d.standing, d.id limit most;
    end if;
end
$$;

-- What the filters ask for, as the words that documents have for it.
create function crime_profile.filter_words(filters jsonb) returns table (of_filter text, words text[])
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

-- Finds and ranks.
--
-- query: {"words": [..], "phrases": [..], "excluded": [..], "filters": {"kind": [..], ..}}, words of letters and digits alone.
create function crime_profile.search(query jsonb, skip integer, take integer) returns jsonb
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
    as_synonym    constant float8 := 0.85;
    as_family     constant float8 := 0.25;
    of_subject    constant float8 := 0.5;
    without_prose constant float8 := 0.8;
    as_party      constant float8 := 0.6;
    crowding      constant float8 := 0.6;
    whole_name    constant float8 := 0.2;
    least_share   constant float8 := 0.5;
    commonplace   constant float8 := 0.3;
    size      search_size;
    units     search_unit[];
    named     search_unit[];
    generator tsquery := crime_profile.nothing();
    condition tsquery := crime_profile.nothing();
    drawn     bigint := 0;
    rarest    bigint;
    capped    boolean := false;
    broad     boolean;
    one       search_unit;
    part      tsquery;
    filter    text[];
    answer    jsonb;
begin
    select * into size from search_size;
    most := case when size.documents > 100000 then 1000 else 2000 end;
    units := array(select u from search_units(array(select jsonb_array_elements_text(query -> 'words')),
                                              array(select jsonb_array_elements_text(query -> 'phrases'))) u);
    named := array(select u from unnest(units) u where u.documents > 0);

    -- Phrases must be met. Else the rarest units draw the candidates, and the others only help to rank them.
    for one in select * from unnest(named) u order by u.required desc, u.documents, u.asked loop
        if one.required then
            condition := case when numnode(condition) = 0 then one.exact else condition && one.exact end;
            rarest := least(rarest, one.documents);
        elsif drawn = 0 or drawn + one.documents <= most then
            generator := generator || one.exact || one.near || one.loose;
            drawn := drawn + one.documents;
        elsif numnode(condition) = 0 then
            capped := true;
        end if;
    end loop;
    if numnode(condition) = 0 then
        condition := generator;
        rarest := drawn;
    end if;
    if numnode(condition) > 0 then
        for filter in select f.words from filter_words(query -> 'filters') f loop
            condition := condition && any_of(filter);
            rarest := least(rarest, (select coalesce(sum(w.documents), 0) from search_word w where w.word = any (filter)));
        end loop;
        for part in select phrase(e) from jsonb_array_elements_text(query -> 'excluded') e loop
            if numnode(part) > 0 then
                condition := condition && !!part;
            end if;
        end loop;
    end if;
    broad := size.documents > 50000 and rarest > greatest(5000, least(size.documents / 100, 10000));
    if broad then
        most := 500;
    end if;

    with unit as (
        select case when u.stands_for then 1 else as_synonym end as synonymity,
               case when u.stands_for and numnode(u.near) > 0 then as_synonym else 1 end as literality,
               u.exact, u.near, u.loose, u.alternatives,
               under(u.exact, 'A') as exact_a, under(u.exact, 'AB') as exact_ab, under(u.exact, 'ABC') as exact_abc,
               under(u.near, 'A') as near_a, under(u.near, 'AB') as near_ab, under(u.near, 'ABC') as near_abc,
               greatest(ln((size.coded + 1.0) / (u.coded + 0.5)), 0.1)::float8
                   * case when u.common then commonplace else 1 end as weight
          from unnest(named) u
    ), candidate as materialized (
        select * from search_candidates(condition, broad, most) where numnode(condition) > 0
    ), met as materialized (
        select c.id, u.weight,
               case when c.words @@ u.exact_a and u.literality = 1 then in_name else greatest(
                   case when not c.words @@ u.exact then 0
                        when c.words @@ u.exact_a then in_name when c.words @@ u.exact_ab then in_claim
                        when c.words @@ u.exact_abc then in_summary else beside end * u.literality,
                   case when not c.words @@ u.near then 0
                        when c.words @@ u.near_a then in_name when c.words @@ u.near_ab then in_claim
                        when c.words @@ u.near_abc then in_summary else beside end * u.synonymity,
                   case when c.words @@ u.loose then as_family else 0 end) end as strength
          from candidate c cross join unit u
    ), scored as (
        select id, sum(weight * strength) / sum(weight) as own,
               coalesce(sum(weight) filter (where strength > 0), 0) / sum(weight) as coverage,
               count(*) filter (where strength >= in_name) as named
          from met
         group by id
    ), kept as (
        select c.*, s.coverage,
               (s.own + of_subject * coalesce(t.own, 0) + whole_name * coalesce(least(1, s.named / nullif(c.name_words, 0)::float8), 0))
               * case when c.coded then 1 else without_prose end
               * case c.kind when 'party' then as_party else 1 end as score
          from candidate c
          join scored s on s.id = c.id
          left join scored t on t.id = c.profile || '/' || c.subject_kind || '/' || c.subject_key
         where s.coverage >= least_share * (select max(coverage) from scored)
    ), ranked as (
        select k.*,
               k.score * power(crowding, row_number() over (partition by k.subject_kind, k.subject_key
                                                             order by k.score desc, k.standing, k.id) - 1) as final
          from kept k
    ), page as (
        select r.*, row_number() over (order by r.final desc, r.standing, r.id) as place
          from ranked r
         order by r.final desc, r.standing, r.id
         limit take offset skip
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
               'not_found', (select coalesce(jsonb_agg(distinct u.asked), '[]') from unnest(units) u where u.documents = 0),
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
                                                 coalesce((select string_agg('(' || a::text || ')', '|')::tsquery
                                                             from unit u, unnest(u.alternatives) a
                                                            where numnode(a) > 0 and p.words @@ a), crime_profile.nothing()),
                                                 'HighlightAll=true, StartSel=' || chr(2) || ', StopSel=' || chr(3)),
                             'assertion', p.assertion, 'certainty', p.certainty, 'section', p.section, 'paragraph', p.paragraph,
                             'coded', p.coded, 'score', p.final,
                             'qualifications', (select coalesce(jsonb_agg(jsonb_build_object(
                                                    'id', q.id, 'statement', q.statement, 'assertion', q.assertion, 'certainty', q.certainty)
                                                    order by q.id), '[]')
                                                  from finding_qualification q
                                                 where p.kind = 'finding' and q.finding = p.profile || '-' || p.key),
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
create function crime_profile.suggest(typed text, take integer) returns jsonb
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
