-- One coded profile as the document that /schemas/profile.json describes; its id is the only parameter. Everything has an order, so
-- that equal data give equal bytes; what the text does not say is left out.
select json_strip_nulls(json_build_object(
    '$schema', '/schemas/profile.json',
    'country', p.country,
    'edition', p.edition,
    'disclaimer', p.disclaimer,
    'published_ranks', coalesce((
        select json_agg(json_build_object('measure', r.measure, 'scope', r.scope, 'rank', r.rank, 'of', r."of")
                        order by r.measure, array_position(array['world', 'continent', 'region'], r.scope))
          from crime_profile.published_rank r where r.profile = p.id), '[]'),
    'markets', (
        select json_agg(json_build_object(
                   'indicator', m.indicator, 'score', m.score, 'summary', m.summary, 'presence', m.presence,
                   'roles', m.roles, 'state_involvement', m.state_involvement) order by i.position)
          from crime_profile.criminal_market m join crime_profile.indicator i on i.key = m.indicator
         where m.profile = p.id),
    'actors', (
        select json_agg(json_build_object(
                   'indicator', a.indicator, 'score', a.score, 'summary', a.summary, 'reach', a.reach, 'violence', a.violence,
                   'arms', a.arms, 'state_tie', a.state_tie, 'foreign_tie', a.foreign_tie) order by i.position)
          from crime_profile.criminal_actor a join crime_profile.indicator i on i.key = a.indicator
         where a.profile = p.id),
    'pillars', (
        select json_agg(json_build_object(
                   'pillar', r.pillar, 'summary', r.summary, 'law_on_paper', r.law_on_paper,
                   'in_practice', r.in_practice) order by l.position)
          from crime_profile.resilience_pillar r join crime_profile.pillar l on l.key = r.pillar
         where r.profile = p.id),
    'resilience_indicators', (
        select json_agg(json_build_object(
                   'indicator', r.indicator, 'score', r.score, 'summary', r.summary, 'law_on_paper', r.law_on_paper,
                   'in_practice', r.in_practice) order by i.position)
          from crime_profile.resilience_indicator r join crime_profile.indicator i on i.key = r.indicator
         where r.profile = p.id),
    'parties', coalesce((
        select json_agg(json_build_object(
                   'key', a.key, 'name', a.name, 'type', a.type, 'nationality', a.nationality,
                   'ratified', a.ratified, 'in_force', a.in_force) order by a.key)
          from crime_profile.party a where a.profile = p.id), '[]'),
    'passages', coalesce((
        select json_agg(json_build_object(
                   'section', s.section, 'section_name', s.section_name, 'paragraph', s.paragraph, 'words', s.words,
                   'starts_with', s.starts_with, 'sha256', s.sha256,
                   'about', coalesce(to_json(crime_profile.indicators_of(p.id, s.key, 'about')), '[]'),
                   'also', coalesce(to_json(crime_profile.indicators_of(p.id, s.key, 'also')), '[]'),
                   'findings', coalesce((
                       select json_agg(json_build_object(
                                  'number', f.position,
                                  'statement', f.statement,
                                  'subject', f.subject,
                                  'also', coalesce((
                                      select json_agg(o.indicator order by i.position)
                                        from crime_profile.finding_also o join crime_profile.indicator i on i.key = o.indicator
                                       where o.finding = f.id), '[]'),
                                  'aspect', f.aspect, 'assertion', f.assertion, 'certainty', f.certainty,
                                  'risk_effect', f.risk_effect, 'topics', f.topics,
                                  'period', case when f.ongoing is not null then json_build_object(
                                      'from', f.period_from, 'to', f.period_to, 'ongoing', f.ongoing,
                                      'precision', f.period_precision) end,
                                  'trend', f.trend,
                                  'comparator', case when f.comparator_scope is not null then json_build_object(
                                      'scope', f.comparator_scope, 'position', f.comparator_position) end,
                                  'parties', coalesce((
                                      select json_agg(json_build_object('party', n.party, 'role', n.role) order by n.position)
                                        from crime_profile.finding_party n where n.finding = f.id), '[]'),
                                  'places', coalesce((
                                      select json_agg(json_build_object('code', n.code, 'name', n.name, 'role', n.role)
                                                      order by n.position)
                                        from crime_profile.finding_place n where n.finding = f.id), '[]'),
                                  'relations', coalesce((
                                      select json_agg(json_build_object(
                                                 'type', n.type, 'finding', substr(n.other, length(p.id) + 2))
                                                      order by n.type collate "C", n.other)
                                        from crime_profile.finding_relation n where n.finding = f.id), '[]'))
                              order by f.position)
                         from crime_profile.finding f where f.profile = p.id and f.passage = s.key), '[]'))
               order by s.position)
          from crime_profile.passage s where s.profile = p.id), '[]'),
    'flows', coalesce((
        select json_agg(json_build_object(
                   'key', f.key, 'market', f.market, 'commodity', f.commodity, 'certainty', f.certainty,
                   'places', coalesce((
                       select json_agg(json_build_object('stage', n.stage, 'code', n.code, 'name', n.name) order by n.position)
                         from crime_profile.flow_place n where n.profile = p.id and n.flow = f.key), '[]'),
                   'findings', coalesce((
                       select json_agg(substr(n.finding, length(p.id) + 2) order by n.finding)
                         from crime_profile.flow_finding n where n.profile = p.id and n.flow = f.key), '[]'))
               order by f.position)
          from crime_profile.flow f where f.profile = p.id), '[]'),
    'involvements', coalesce((
        select json_agg(json_build_object(
                   'key', v.key, 'actor', v.actor, 'market', v.market, 'part', v.part, 'certainty', v.certainty,
                   'findings', coalesce((
                       select json_agg(substr(n.finding, length(p.id) + 2) order by n.finding)
                         from crime_profile.involvement_finding n where n.profile = p.id and n.involvement = v.key), '[]'))
               order by v.position)
          from crime_profile.involvement v where v.profile = p.id), '[]'),
    'events', coalesce((
        select json_agg(json_build_object(
                   'key', e.key, 'title', e.title,
                   'period', json_build_object('from', e.period_from, 'to', e.period_to, 'ongoing', e.ongoing,
                                               'precision', e.period_precision),
                   'places', coalesce((
                       select json_agg(json_build_object('code', n.code, 'name', n.name) order by n.position)
                         from crime_profile.event_place n where n.profile = p.id and n.event = e.key), '[]'),
                   'findings', coalesce((
                       select json_agg(substr(n.finding, length(p.id) + 2) order by n.finding)
                         from crime_profile.event_finding n where n.profile = p.id and n.event = e.key), '[]'))
               order by e.position)
          from crime_profile.event e where e.profile = p.id), '[]')))
  from crime_profile.profile p
 where p.id = ? and p.coverage = 'coded'
