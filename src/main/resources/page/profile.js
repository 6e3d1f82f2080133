// A profile: what the Index found, market by market, actor by actor, pillar by pillar.

import { address, get } from './api.js';
import { bars } from './bars.js';
import { choice, h, link, tabs } from './dom.js';
import { disclaimer, figure, requestLine, sourceLine } from './figure.js';
import * as words from './words.js';

const MEASURES = [
  ['criminality', 'Criminality', 'The mean of markets and actors. Higher is worse.'],
  ['criminal_markets', 'Criminal markets', 'The mean of the markets’ scores.'],
  ['criminal_actors', 'Criminal actors', 'The mean of the actors’ scores.'],
  ['resilience', 'Resilience', 'The mean of the indicators’ scores. Higher is better.'],
];

export async function profileView({ path: [id], query, signal, go }) {
  const comparison = address('/comparisons/profiles', { profile: id, baseline: 'region' });
  const request = address(`/profiles/${encodeURIComponent(id)}`);
  const profile = await get(request, signal);
  const own = profile.id;
  const rankings = address('/rankings', {
    country: profile.country.iso3, edition: profile.edition, scope: ['world', 'continent', 'region'],
    indicator: MEASURES.map(([key]) => key),
  });
  const [countries, compared, ranks, pillars] = await Promise.all([
    get(address('/countries', { loaded: true, limit: 1000 }), signal),
    get(comparison, signal),
    get(rankings, signal),
    get(address(`/profiles/${own}/pillars`), signal),
  ]);
  const means = new Map(compared.rows.map(row => [row.key, row.baselines[0]?.mean]));
  const baseline = compared.baselines[0];
  const order = query.get('order') === 'score' ? 'score' : 'index';
  const self = `/profiles/${own}`;
  const context = { profile, means, baseline, order, self, request, go };
  const figureOnly = profile.coverage !== 'coded';
  return {
    title: `${profile.country.name} ${profile.edition}`,
    content: [
      head(profile, countries, go),
      h('section', { 'aria-labelledby': 'headline' },
        h('h2', { id: 'headline', class: 'unseen' }, 'Headline figures'),
        headline(profile, ranks), classification(profile),
        requestLine(rankings)),
      h('section', { 'aria-labelledby': 'crime' },
        h('div', { class: 'section-head' },
          h('h2', { id: 'crime' }, 'Criminality'),
          tabs('order', 'Order', [['index', 'As in the Index'], ['score', 'By score']], order,
            to => go(to === 'score' ? `${self}?order=score` : self, { replace: true }))),
        marketBars(context), actorBars(context)),
      h('section', { 'aria-labelledby': 'resilience' },
        h('h2', { id: 'resilience' }, 'Resilience'),
        resilienceBars(context)),
      figureOnly ? null : onPaper(context, pillars),
      disclaimer(profile),
    ],
  };
}

function head(profile, countries, go) {
  const { country, edition } = profile;
  const listed = countries.items.find(item => item.iso3 === country.iso3);
  const here = countries.items.map(item => [item.iso3, item.name]);
  return h(
    'div', { class: 'view-head' },
    h('p', { class: 'kicker' }, `${profile.region} · ${profile.continent}`),
    h('h1', {}, country.name, ' ', h('span', { class: 'edition' }, edition)),
    h('p', { class: 'coverage' }, profile.coverage === 'coded'
      ? 'The text of this profile is coded: choose any bar for its facts, and the passage that each rests on.'
      : `Figures only. ${words.absence('not_coded').replace('Figures only: the', 'The')}`),
    h('div', { class: 'controls' },
      choice('country', 'Country', here, country.iso3, iso3 => {
        const other = countries.items.find(item => item.iso3 === iso3);
        const same = `${iso3}-${edition}`;
        go(`/profiles/${other.profiles.includes(same) ? same : other.profiles.at(-1)}`);
      }),
      tabs('edition', 'Edition', listed.profiles.map(id => [id, id.slice(-4)]), profile.id, id => go(`/profiles/${id}`)),
      h('p', { class: 'ways' },
        link(`/compare?country=${country.iso3}`, 'Its editions side by side'), ' · ',
        link(`/connections/${profile.id}`, 'Its connections'))),
  );
}

function headline(profile, ranks) {
  return h('dl', { class: 'headline' }, MEASURES.map(([key, name, note]) => {
    const value = profile.averages[key];
    return h('div', { class: key === 'resilience' ? 'resilience' : 'crime' },
      h('dt', {}, name),
      h('dd', { class: 'figure-of' }, value === null ? 'not loaded' : words.average(value)),
      h('dd', { class: 'note' }, note),
      h('dd', {}, h('ul', { class: 'ranks' }, ranks.items
        .filter(item => item.indicator === key)
        .sort((a, b) => b.of - a.of)
        .map(item => h('li', {}, rank(item))))));
  }));
}

function rank(item) {
  const place = item.rank ?? item.published_rank;
  if (place !== null) return [h('strong', {}, words.ordinal(place)), ` of ${item.of}, ${item.scope_name}`];
  return `No rank in ${item.scope_name}: ${item.loaded} of ${item.of} loaded`;
}

function classification({ classification: c, averages }) {
  if (!c?.criminality || averages.criminality === null) return null;
  return h('p', { class: 'classification' }, 'Classed as ',
    h('strong', {}, `${c.criminality} criminality, ${c.resilience} resilience`),
    `; ${c.threshold.toFixed(1)} and above is high. In every ranking 1 is the highest value.`);
}

function reading(baseline) {
  if (!baseline?.loaded) return 'Bar: score, from 1 to 10.';
  const whole = baseline.loaded === baseline.of ? `all ${baseline.of} countries` : `the ${baseline.loaded} loaded of ${baseline.of} countries`;
  return `Bar: score, from 1 to 10. Upright line: mean of ${whole} of ${baseline.name}.`;
}

function row(item, kind, { self, means, baseline }) {
  const mean = means.get(item.key);
  const value = item.score ?? null;
  return {
    key: item.key, name: item.name, value, status: 'not_loaded', mean, group: item.market_group,
    href: `${self}/${kind}/${item.key}`,
    label: `${item.name}: ${value === null ? 'not loaded' : words.score(value)}${
      typeof mean === 'number' ? `, mean of ${baseline.name} ${words.average(mean)}` : ''}. Its facts`,
  };
}

function ordered(rows, order, heading) {
  if (order === 'score') return rows.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1));
  const groups = [...new Set(rows.map(r => r.group))];
  return heading ? groups.flatMap(group => {
    const own = rows.filter(r => r.group === group);
    return [own.length === 1 && own[0].key === group ? { gap: true } : { heading: words.keyed(group) }, ...own];
  }) : rows;
}

function barFigure(context, { title, rows, kind, colour, note, level }) {
  const { profile, baseline } = context;
  return figure({
    title, level, note,
    ...bars(rows, colour),
    data: {
      caption: `${title}, ${profile.country.name} ${profile.edition}`,
      head: [title, 'Score', ...(baseline ? [`Mean of ${baseline.name}`] : [])],
      rows: rows.filter(r => r.name).map(r => [
        h('a', { href: r.href }, r.name),
        r.value === null ? words.say(r.status) : words.score(r.value),
        ...(baseline ? [words.average(r.mean)] : []),
      ]),
    },
    envelope: profile,
    request: address(`/profiles/${profile.id}/${kind}`),
    file: `${profile.id}-${title.toLowerCase().replaceAll(' ', '-')}`,
  });
}

function marketBars(context) {
  const { profile, order, baseline } = context;
  return barFigure(context, {
    title: 'Criminal markets', kind: 'markets', colour: 'market', note: `${reading(baseline)} Higher is worse.`,
    rows: ordered(profile.markets.map(item => row(item, 'markets', context)), order, true),
  });
}

function actorBars(context) {
  const { profile, order, baseline } = context;
  return barFigure(context, {
    title: 'Criminal actors', kind: 'actors', colour: 'actor', note: `${reading(baseline)} Higher is worse.`,
    rows: ordered(profile.actors.map(item => row(item, 'actors', context)), order, false),
  });
}

function resilienceBars(context) {
  const { profile, baseline } = context;
  return barFigure(context, {
    title: 'Resilience by pillar', kind: 'resilience-indicators', colour: 'resilience',
    note: `${reading(baseline)} Higher is better. Means of a pillar are this service’s.`,
    rows: profile.pillars.flatMap(pillar => [
      { heading: pillar.name, aside: pillar.mean === null ? 'mean not loaded' : `mean ${words.average(pillar.mean)}` },
      ...ordered(profile.resilience_indicators.filter(item => item.pillar === pillar.key)
        .map(item => row(item, 'resilience-indicators', context)), context.order, false),
    ]),
  });
}

function onPaper({ profile, self }, pillars) {
  const said = (name, text) =>
    h('div', {}, h('h4', {}, name), words.absent(text)
      ? h('p', { class: 'absent' }, words.absence(text))
      : h('p', {}, text));
  return h('section', { 'aria-labelledby': 'paper' },
    h('h2', { id: 'paper' }, 'On paper and in practice'),
    h('p', { class: 'note' }, 'What the law provides, beside what the report says happens; restated.'),
    pillars.items.map(pillar => h('div', { class: 'pillar' },
      h('div', {}, h('h3', {}, h('a', { href: `${self}/pillars/${pillar.key}` }, pillar.name)),
        h('p', { class: 'note' }, words.counted(pillar.findings.length, 'finding'))),
      said('On paper', pillar.law_on_paper), said('In practice', pillar.in_practice))),
    h('p', { class: 'source' }, sourceLine(pillars)),
    requestLine(address(`/profiles/${profile.id}/pillars`)));
}
