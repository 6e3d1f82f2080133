-- What a search has to know to say plainly what it did with each word: how a term stands to the terms that it leads to, which
-- words share no more than their stem, which words say little but must be accounted for, and which questions ask for a kind of hit.

select set_config('search_path', crime_profile.search_path(), true);

alter table crime_profile.synonym
    add column relation text not null default 'same' check (relation in ('same', 'narrower', 'related'));
comment on column crime_profile.synonym.relation is
    'What the term is to its concept: same, or narrower where it covers a part of it, or related where it is only near it. A search '
    'names every term that it uses in the place of another, and says from this how the two stand to each other.';

create table crime_profile.distinct_word (
    word    text primary key check (word = lower(btrim(word)) and word <> ''),
    meaning text not null check (meaning = btrim(meaning) and meaning <> ''),
    stem    text not null generated always as ((tsvector_to_array(to_tsvector('crime_profile.english', word)))[1]) stored
);
comment on table crime_profile.distinct_word is
    'Words that share a stem with words that mean something else, as fairly does with fair. A word finds the others of its stem and '
    'its meaning; the words of a stem that are not listed find each other.';
comment on column crime_profile.distinct_word.meaning is 'The same for words that find each other.';
create index on crime_profile.distinct_word (stem);

alter table crime_profile.common_word
    add column named boolean not null default false;
comment on column crime_profile.common_word.named is
    'Says something all the same, as risk does: it counts for little, but is named as not found where no hit has it.';

create table crime_profile.asked_kind (
    words text not null check (words = lower(btrim(words)) and words <> ''),
    kind  text not null check (kind in ('flow', 'event', 'party')),
    parts text[] not null generated always as (string_to_array(words, ' ')) stored,
    primary key (words, kind)
);
comment on table crime_profile.asked_kind is
    'Words by which a question asks for hits of a kind, as where and go ask for a flow: in this order, others may stand between. '
    'Such hits come first, and after them the claims that they rest on.';

alter table crime_profile.search_name
    add column normal tsquery not null generated always as
        (phraseto_tsquery('crime_profile.english', crime_profile.american(crime_profile.unpunctuated(name)))) stored;
comment on column crime_profile.search_name.normal is 'As synonyms have it, so that a question''s terms are known for names.';
create index on crime_profile.search_name (normal);

create index on crime_profile.search_form (stem);

call crime_profile.track_data_changes('distinct_word', 'asked_kind');
