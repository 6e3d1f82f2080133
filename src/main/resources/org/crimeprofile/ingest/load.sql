-- Rows that a coded profile is to have, made of the one document in the temporary table imported_profile (id, doc). One statement
-- a table, headed by its name and columns; tables that refer to others come after them.

-- table: published_rank (profile, measure, scope, rank, "of")
select p.id, r ->> 'measure', r ->> 'scope', (r ->> 'rank')::integer, (r ->> 'of')::integer
  from imported_profile p, jsonb_array_elements(p.doc -> 'published_ranks') r;

-- table: party (profile, key, name, type, nationality, ratified, in_force)
select p.id, r ->> 'key', r ->> 'name', r ->> 'type', r ->> 'nationality', (r ->> 'ratified')::boolean, (r ->> 'in_force')::boolean
  from imported_profile p, jsonb_array_elements(p.doc -> 'parties') r;

-- table: passage (profile, key, section, section_name, paragraph, position, words, starts_with, sha256)
select p.id, s.key, s.doc ->> 'section', s.doc ->> 'section_name', (s.doc ->> 'paragraph')::integer, s.position,
       (s.doc ->> 'words')::integer, s.doc ->> 'starts_with', s.doc ->> 'sha256'
  from imported_profile p, imported_passage s;

-- table: passage_indicator (profile, passage, indicator, relation)
select p.id, s.key, i, related
  from imported_profile p, imported_passage s, unnest(array['about', 'also']) related, jsonb_array_elements_text(s.doc -> related) i;

-- table: finding (id, profile, passage, position, subject, statement, aspect, assertion, certainty, risk_effect, topics, period_from, period_to, ongoing, period_precision, trend, comparator_scope, comparator_position)
select f.id, p.id, f.passage, (f.doc ->> 'number')::integer, f.doc ->> 'subject', f.doc ->> 'statement', f.doc ->> 'aspect',
       f.doc ->> 'assertion', f.doc ->> 'certainty', f.doc ->> 'risk_effect',
       array(select jsonb_array_elements_text(f.doc -> 'topics')),
       f.doc #>> '{period,from}', f.doc #>> '{period,to}', (f.doc #>> '{period,ongoing}')::boolean,
       f.doc #>> '{period,precision}', f.doc ->> 'trend',
       f.doc #>> '{comparator,scope}', f.doc #>> '{comparator,position}'
  from imported_profile p, imported_finding f;

-- table: finding_also (finding, indicator)
select f.id, i from imported_finding f, jsonb_array_elements_text(f.doc -> 'also') i;

-- table: finding_party (finding, profile, party, role, position)
select f.id, p.id, r ->> 'party', r ->> 'role', n
  from imported_profile p, imported_finding f, jsonb_array_elements(f.doc -> 'parties') with ordinality as e (r, n);

-- table: finding_place (finding, code, name, role, position)
select f.id, r ->> 'code', r ->> 'name', r ->> 'role', n
  from imported_finding f, jsonb_array_elements(f.doc -> 'places') with ordinality as e (r, n);

-- table: finding_relation (finding, type, other)
select f.id, r ->> 'type', p.id || '-' || (r ->> 'finding')
  from imported_profile p, imported_finding f, jsonb_array_elements(f.doc -> 'relations') r;

-- table: flow (profile, key, market, commodity, certainty, position)
select p.id, r ->> 'key', r ->> 'market', r ->> 'commodity', r ->> 'certainty', n
  from imported_profile p, jsonb_array_elements(p.doc -> 'flows') with ordinality as e (r, n);

-- table: flow_place (profile, flow, stage, code, name, position)
select p.id, f ->> 'key', r ->> 'stage', r ->> 'code', r ->> 'name', n
  from imported_profile p, jsonb_array_elements(p.doc -> 'flows') f,
       jsonb_array_elements(f -> 'places') with ordinality as e (r, n);

-- table: flow_finding (profile, flow, finding)
select p.id, f ->> 'key', p.id || '-' || i
  from imported_profile p, jsonb_array_elements(p.doc -> 'flows') f, jsonb_array_elements_text(f -> 'findings') i;

-- table: involvement (profile, key, actor, market, part, certainty, position)
select p.id, r ->> 'key', r ->> 'actor', r ->> 'market', r ->> 'part', r ->> 'certainty', n
  from imported_profile p, jsonb_array_elements(p.doc -> 'involvements') with ordinality as e (r, n);

-- table: involvement_finding (profile, involvement, finding)
select p.id, v ->> 'key', p.id || '-' || i
  from imported_profile p, jsonb_array_elements(p.doc -> 'involvements') v, jsonb_array_elements_text(v -> 'findings') i;

-- table: event (profile, key, title, period_from, period_to, ongoing, period_precision, position)
select p.id, r ->> 'key', r ->> 'title', r #>> '{period,from}', r #>> '{period,to}', (r #>> '{period,ongoing}')::boolean,
       r #>> '{period,precision}', n
  from imported_profile p, jsonb_array_elements(p.doc -> 'events') with ordinality as e (r, n);

-- table: event_place (profile, event, code, name, position)
select p.id, v ->> 'key', r ->> 'code', r ->> 'name', n
  from imported_profile p, jsonb_array_elements(p.doc -> 'events') v,
       jsonb_array_elements(v -> 'places') with ordinality as e (r, n);

-- table: event_finding (profile, event, finding)
select p.id, v ->> 'key', p.id || '-' || i
  from imported_profile p, jsonb_array_elements(p.doc -> 'events') v, jsonb_array_elements_text(v -> 'findings') i;
