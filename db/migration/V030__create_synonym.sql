-- How words are read for searching: their stems, accents, British and American spelling, and the synonyms of the field.

-- The extensions come with PostgreSQL and are trusted: the database's owner may make them. Where an administrator made one
-- in another schema, it is used there.
do $$
declare
    needed text;
begin
    foreach needed in array array['unaccent', 'pg_trgm', 'fuzzystrmatch'] loop
        if not exists (select from pg_extension where extname = needed) then
            begin
                execute format('create extension %I with schema crime_profile', needed);
            exception
                when insufficient_privilege then
                    raise exception using
                        errcode = 'CP002',
                        message = format('The extension "%s" does not exist, and the login "%s" may not create it.', needed, current_user),
                        hint = format('An administrator must run, in this database: CREATE EXTENSION %I;', needed);
            end;
        end if;
    end loop;
end
$$;

create function crime_profile.search_path() returns text
    language sql
    stable
    return (select 'crime_profile, ' || string_agg(distinct quote_ident(n.nspname), ', ') || ', pg_temp'
              from pg_extension e
              join pg_namespace n on n.oid = e.extnamespace
             where e.extname in ('unaccent', 'pg_trgm', 'fuzzystrmatch'));
comment on function crime_profile.search_path is 'Where the functions that search find the extensions, wherever those are.';

select set_config('search_path', crime_profile.search_path(), true);

create text search configuration crime_profile.english (copy = pg_catalog.english);
alter text search configuration crime_profile.english
    alter mapping for hword, hword_part, word with unaccent, english_stem;
comment on text search configuration crime_profile.english is 'English stems, blind to accents.';

create text search configuration crime_profile.plain (copy = pg_catalog.simple);
alter text search configuration crime_profile.plain
    alter mapping for hword, hword_part, word with unaccent, simple;
comment on text search configuration crime_profile.plain is 'Words as they are written, blind to case and accents.';

-- What is only punctuation to a reader must be so to the parser, which sees addresses, hosts and signed numbers in it.
create function crime_profile.unpunctuated(written text) returns text
    language sql
    immutable strict parallel safe
    return translate(lower(written), '-/.:@_&<>+~=#', '             ');

create function crime_profile.american(written text) returns text
    language sql
    immutable strict parallel safe
    return regexp_replace(
           regexp_replace(
           regexp_replace(
           regexp_replace(
           regexp_replace(
           regexp_replace(
           regexp_replace(
           regexp_replace(
               lower(written),
               '\mpractis(e|ed|es|ing)\M', 'practic\1', 'g'),
               '(\w\w)our(s|ed|ing|ers?|able|ably|ful|less|hoods?|ites?|ism|ists?|al|ally|y|ly)?\M', '\1or\2', 'g'),
               '(\w\w\w)is(e|ed|es|er|ers|ing|ation|ations|ational|able)\M', '\1iz\2', 'g'),
               '(\w\w)ys(e|ed|es|er|ers|ing)\M', '\1yz\2', 'g'),
               '(\w[tb])re(s?)\M', '\1er\2', 'g'),
               '\m(def|off|lic|pret)ence', '\1ense', 'g'),
               '(trave|labe|mode|fue|counse|cance|leve|signa|channe|marsha|pane|riva|tunne|funne)ll(ed|ing|ers?|ors?)\M', '\1l\2', 'g'),
               '(program|catalog|dialog|judg(?=ement))(me|ue|e)(?=s?\M|ment)', '\1', 'g');
comment on function crime_profile.american is 'A text in lower case, with what British spelling has regularly otherwise in American.';

create table crime_profile.synonym (
    concept text not null check (concept = btrim(concept) and concept <> ''),
    term    text not null check (term = lower(btrim(term)) and term <> ''),
    one_way boolean not null default false,
    normal  tsquery not null generated always as
        (phraseto_tsquery('crime_profile.english', crime_profile.american(crime_profile.unpunctuated(term)))) stored,
    wanted  tsquery not null generated always as
        (phraseto_tsquery('crime_profile.english', crime_profile.unpunctuated(term))
         || phraseto_tsquery('crime_profile.english', crime_profile.american(crime_profile.unpunctuated(term)))) stored,
    stems   text[] not null generated always as
        (tsvector_to_array(to_tsvector('crime_profile.english', crime_profile.unpunctuated(term)))) stored,
    forms   text[] not null generated always as
        (tsvector_to_array(to_tsvector('crime_profile.plain', crime_profile.unpunctuated(term)))) stored,
    primary key (concept, term),
    check (cardinality(stems) > (term like '% %')::integer)
);
comment on table crime_profile.synonym is
    'Terms of the field by concept: who searches for one term finds the other terms of its concepts, too.';
comment on column crime_profile.synonym.term is 'In lower case; of several words, two at least must be no stop words, or it would stand for the one that is left.';
comment on column crime_profile.synonym.one_way is
    'Leads to the concept''s other terms, and these do not lead to it: slang, and words that mean other things besides.';
create index on crime_profile.synonym (normal);

create table crime_profile.common_word (
    word text primary key check (word = lower(btrim(word)) and word <> ''),
    stem text not null generated always as ((tsvector_to_array(to_tsvector('crime_profile.english', word)))[1]) stored
);
comment on table crime_profile.common_word is
    'Words that are in any question, whatever it asks; they count for little, however rare they are in the documents.';
create index on crime_profile.common_word (stem);

call crime_profile.track_data_changes('synonym', 'common_word');
