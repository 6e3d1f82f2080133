// Profiles side by side: dots for a few, a heat map for many, slopes for one country over its editions.

import { address, get } from './api.js';
import { checks, choice, h, link, tabs } from './dom.js';
import * as dotted from './dots.js';
import { figure, requestLine } from './figure.js';
import * as heated from './heat.js';
import { slopes, verdict } from './slopes.js';
import * as words from './words.js';

const AVERAGES = [['criminality', 'Criminality'], ['criminal_markets', 'Criminal markets'], ['criminal_actors', 'Criminal actors'], ['resilience', 'Resilience']];
const SHOWS = [['averages', 'Averages'], ['markets', 'Markets'], ['actors', 'Actors'], ['resilience', 'Resilience'], ['some', 'Indicators of your choice']];
const KINDS = { markets: 'market', actors: 'actor', resilience: 'resilience_indicator' };

const slug = name => name.toLowerCase().replaceAll(/[^a-z]+/g, '-');

export async function compareView({ query, signal, go }) {
  const [countries, editions, indicators, members] = await Promise.all([
    get(address('/countries', { loaded: true, limit: 1000 }), signal),
    get(address('/editions'), signal),
    get(address('/indicators', { limit: 1000 }), signal),
    get(address('/profiles', { limit: 1000, fields: ['id', 'country', 'edition', 'region'] }), signal),
  ]);
  const regions = [...new Set(members.items.map(item => item.region))].sort();
  const years = editions.items.map(item => String(item.year));
  const state = await read(query, { regions, years, signal });
  const to = changes => {
    const next = { ...state, ...changes };
    return go(location(next), { replace: true });
  };
  const form = controls(state, { countries, regions, years, indicators, to });
  const world = { state, years, indicators, members, signal, to };
  const single = state.country.length === 1 && !state.region && !state.world;
  const { title, parts } = single && state.edition.length > 1 ? await overEditions(world) : await sideBySide(world);
  return { title, content: [h('div', { class: 'view-head' }, h('p', { class: 'kicker' }, 'Compare'), h('h1', {}, title), form), parts] };
}

/** What is compared: all of it is in the address. */
async function read(query, { regions, years, signal }) {
  const several = name => (query.get(name) ?? '').split(',').filter(Boolean);
  const state = {
    country: several('country').map(code => code.toUpperCase()),
    region: query.get('region') ?? '',
    world: query.get('world') === 'all',
    edition: several('edition'),
    indicator: several('indicator'),
    show: query.get('show') ?? '',
    sort: query.get('sort') ?? 'name',
  };
  if (!state.country.length && !state.region && !state.world) {
    const { links } = await get(address(''), signal);
    const example = await get(links.example, signal);
    Object.assign(state, { region: slug(example.region), edition: state.edition.length ? state.edition : [String(example.edition)] });
  }
  if (!state.edition.length) state.edition = state.country.length === 1 ? years : [years.at(-1)];
  if (!SHOWS.some(([key]) => key === state.show)) state.show = state.indicator.length ? 'some' : state.country.length === 1 ? 'averages' : 'markets';
  return state;
}

function location({ country, region, world, edition, indicator, show, sort }) {
  const pairs = {
    country, region, world: world ? 'all' : '', edition, show, indicator: show === 'some' ? indicator : '', sort: sort === 'name' ? '' : sort,
  };
  const query = Object.entries(pairs).filter(([, value]) => value.length).map(([name, value]) => `${name}=${encodeURIComponent([value].flat().join(',')).replaceAll('%2C', ',')}`);
  return `/compare?${query.join('&')}`;
}

function controls(state, { countries, regions, years, indicators, to }) {
  const names = new Map(countries.items.map(item => [item.iso3, item.name]));
  const scope = state.world ? 'world' : state.region || (state.country.length ? 'chosen' : '');
  const whom = choice('whom', 'Who', [
    ['chosen', 'Countries of your choice'],
    ...regions.map(name => [slug(name), name]),
    ['world', `All that are loaded (${names.size})`],
  ], scope, chosen => to({
    world: chosen === 'world', region: chosen === 'world' || chosen === 'chosen' ? '' : chosen,
    country: chosen === 'chosen' ? countries.items.slice(0, 3).map(item => item.iso3) : [],
  }));
  const chips = scope === 'chosen'
    ? h('ul', { class: 'chips', 'aria-label': 'Countries compared' }, state.country.map(code => h('li', {},
      h('button', {
        type: 'button', id: `drop-${code}`, disabled: state.country.length === 1, 'aria-label': `Leave out ${names.get(code) ?? code}`,
        on: { click: () => to({ country: state.country.filter(other => other !== code) }) },
      }, names.get(code) ?? code, state.country.length > 1 ? h('span', { 'aria-hidden': 'true' }, ' ×') : null))))
    : null;
  const add = scope === 'chosen'
    ? choice('add', 'Add a country', [['', 'Choose …'], ...countries.items.filter(item => !state.country.includes(item.iso3)).map(item => [item.iso3, item.name])], '',
      code => code && to({ country: [...state.country, code] }))
    : null;
  const picked = state.show === 'some'
    ? h('details', { class: 'pick', open: !state.indicator.length },
      h('summary', { id: 'pick' }, `Indicators chosen: ${state.indicator.length}`),
      [['Averages', AVERAGES], ...Object.entries(KINDS).map(([show, kind]) => [SHOWS.find(([key]) => key === show)[1], indicators.items.filter(item => item.kind === kind).map(item => [item.key, item.name])])]
        .map(([name, options]) => checks(`pick-${slug(name)}`, name, options, state.indicator, chosen => {
          const others = state.indicator.filter(key => !options.some(([option]) => option === key));
          return to({ indicator: [...others, ...chosen] });
        })))
    : null;
  return h('form', { class: 'controls', on: { submit: event => event.preventDefault() } },
    whom, add, chips,
    checks('editions', 'Editions', years.map(year => [year, year]), state.edition, chosen => to({ edition: chosen.length ? chosen.sort() : state.edition })),
    tabs('show', 'What', SHOWS, state.show, show => to({ show })),
    picked);
}

function wanted({ state, indicators }) {
  if (state.show === 'some') return state.indicator;
  if (state.show === 'averages') return AVERAGES.map(([key]) => key);
  return indicators.items.filter(item => item.kind === KINDS[state.show] && state.edition.some(year => item.first_edition <= Number(year))).map(item => item.key);
}

const called = state => SHOWS.find(([key]) => key === state.show)[1].replace('Indicators of your choice', 'Indicators');

// --- Countries side by side ------------------------------------------------------------------------------------------------

async function sideBySide(world) {
  const { state, signal, to } = world;
  const keys = wanted(world);
  if (!keys.length) return { title: 'Compare', parts: [h('p', { class: 'notice' }, 'Choose an indicator to compare by.')] };
  const request = address('/comparisons/profiles', {
    country: state.country, region: state.region, edition: state.edition, indicator: keys,
  });
  const answer = await get(request, signal);
  const title = state.world ? `All loaded countries, ${words.list(state.edition)}`
    : state.region ? `${world.members.items.find(item => slug(item.region) === state.region)?.region ?? words.keyed(state.region)}, ${words.list(state.edition)}`
      : `${words.list([...new Set(answer.columns.map(column => column.country.name))])}, ${words.list(state.edition)}`;
  if (!answer.columns.length) return { title, parts: [h('p', { class: 'notice' }, 'Nothing of this is loaded. An import of the Index’s workbook loads it.'), requestLine(request)] };
  const part = answer.columns.length > dotted.MOST ? asHeat(answer, world) : asDots(answer);
  const parts = [
    figure({
      level: 2, title: called(state), request, envelope: answer, file: `compare-${state.show}`, ...part,
      data: {
        caption: `${called(state)}: ${title}`,
        head: ['Profile', ...answer.rows.map(row => row.name)],
        rows: part.columns.map(({ column, index }) => [link(column.href, column.name), ...answer.rows.map(row => heated.said(row, row.cells[index]))]),
      },
      controls: part.sorting ?? null,
    }),
    differences(answer),
    notes(answer),
  ];
  return { title, parts, to };
}

const pageOf = href => href?.replace('/api/v1', '') ?? null;

function asDots(answer) {
  const columns = answer.columns.map((column, index) => ({ column: { ...column, href: pageOf(column.href) }, index }));
  const rows = answer.rows.map(row => ({ ...row, silent: silence(row, answer.columns) }));
  return {
    columns,
    note: 'Each mark is a score, from 1 to 10. Marks with the same score are stacked. For markets and actors a higher score is worse, for resilience a higher score is better.',
    key: dotted.key(answer.columns),
    keyText: answer.columns.map((column, i) => `${['●', '◆', '▲', '■', '▼', '✚'][i]} ${column.name}`).join('   '),
    ...dotted.dots(answer.columns, rows),
  };
}

/** Which have no value, and the word for why. */
function silence(row, columns) {
  const byState = new Map();
  row.cells.forEach((cell, i) => {
    if (cell.value === null) byState.set(cell.state, [...(byState.get(cell.state) ?? []), columns[i].name]);
  });
  return [...byState].map(([state, names]) => `${names.length > 2 ? words.counted(names.length, 'profile') : words.list(names)}: ${words.say(state)}`).join('; ');
}

function asHeat(answer, { state, to }) {
  const value = index => {
    const row = answer.rows.find(r => r.key === state.sort);
    return row?.cells[index].value ?? -1;
  };
  const columns = answer.columns.map((column, index) => ({ column: { ...column, href: pageOf(column.href) }, index }));
  columns.sort((a, b) => (answer.rows.some(r => r.key === state.sort) ? value(b.index) - value(a.index) : 0) || a.column.name.localeCompare(b.column.name));
  const rows = answer.rows.map(row => ({ ...row, kind: row.key === 'resilience' ? 'resilience' : row.kind, cells: columns.map(({ index }) => row.cells[index]) }));
  const several = new Set(answer.columns.map(column => column.edition)).size > 1;
  const kinds = {
    crime: rows.some(row => !row.kind.startsWith('resilience')), resilience: rows.some(row => row.kind.startsWith('resilience')),
    absent: rows.some(row => row.cells.some(cell => cell.value === null)),
  };
  return {
    columns,
    note: 'A row is a profile, a column an indicator. The stronger the colour, the higher the score; choose a row for the profile. The table has every figure, and says why one is missing.',
    key: heated.key(kinds),
    sorting: choice('sort', 'Order', [['name', 'By name'], ...answer.rows.map(row => [row.key, `By ${row.name.toLowerCase()}`])], state.sort, sort => to({ sort })),
    ...heated.heat(
      columns.map(({ column }) => ({ ...column, name: several ? column.name : column.country.name, code: column.country.iso3 + (several ? ` ${String(column.edition).slice(2)}` : '') })),
      rows,
    ),
  };
}

function differences(answer) {
  const name = id => answer.columns.find(column => column.key === id);
  const several = new Set(answer.columns.map(column => column.edition)).size > 1;
  const who = ids => (ids.length > 4 ? words.counted(ids.length, 'country', 'countries') : words.list(ids.map(id => name(id).country.name)));
  const spreads = answer.rows.flatMap(row => row.spreads.filter(spread => spread.values > 1).map(spread => ({ ...spread, row })));
  const apart = spreads.filter(spread => spread.spread > 0).sort((a, b) => b.spread - a.spread);
  const same = spreads.filter(spread => spread.spread === 0);
  if (!spreads.length) return null;
  const figureOf = (row, value) => (row.kind === 'average' ? words.average(value) : words.score(value));
  const sentence = ({ row, edition, spread, highest, lowest }) => h('li', {},
    h('strong', {}, row.name, several ? `, ${edition}` : ''),
    `: ${figureOf(row, spread)} apart. Highest ${who(highest.profiles)} at ${figureOf(row, highest.value)}, lowest ${who(lowest.profiles)} at ${figureOf(row, lowest.value)}.`);
  return h('section', { 'aria-labelledby': 'differences' },
    h('h2', { id: 'differences' }, 'Where they differ'),
    h('ul', { class: 'differences' }, apart.slice(0, 8).map(sentence)),
    apart.length > 8 ? h('details', {}, h('summary', {}, words.counted(apart.length - 8, 'smaller difference')), h('ul', { class: 'differences' }, apart.slice(8).map(sentence))) : null,
    same.length ? h('p', {}, 'No difference: ', words.list(same.map(({ row, edition }) => `${row.name.toLowerCase()}${several ? ` ${edition}` : ''}`)), '.') : null);
}

const notes = answer => (answer.notes.length
  ? h('aside', { class: 'notes', 'aria-labelledby': 'notes' }, h('h2', { id: 'notes' }, 'To bear in mind'), h('ul', {}, answer.notes.map(note => h('li', {}, note))))
  : null);

// --- One country over its editions -------------------------------------------------------------------------------------------

async function overEditions(world) {
  const { state, signal } = world;
  const [country] = state.country;
  const years = state.edition.toSorted();
  const scores = address('/comparisons/profiles', { country, edition: years, indicator: wanted(world) });
  const change = address('/comparisons/editions', { country, from: years[0], to: years.at(-1) });
  const [answer, changes] = await Promise.all([get(scores, signal), get(change, signal)]);
  const title = `${changes.country.name}, ${years.length > 2 ? `${years[0]} to ${years.at(-1)}` : years.join(' and ')}`;
  const rows = new Map(changes.rows.map(row => [row.key, row]));
  const averages = new Map(changes.averages.map(average => [average.key, average]));
  const digits = row => (row.kind === 'average' ? words.average : words.score);
  const panels = answer.rows.map(row => {
    const points = row.cells.map(cell => ({ value: cell.value, text: digits(row)(cell.value), state: cell.state }));
    return row.kind === 'average' ? averagePanel(row, points, averages.get(row.key), years) : itemPanel(row, points, rows.get(row.key), years);
  });
  const isAverage = answer.rows.some(row => row.kind === 'average');
  const gaps = answer.rows.some(row => row.cells.some(cell => cell.value === null));
  return {
    title,
    parts: [
      figure({
        level: 2, title: called(state), envelope: answer, request: scores, file: `${country}-editions-${state.show}`,
        note: `Each panel runs from 1 (the base line) to 10. Words compare ${years[0]} with ${years.at(-1)}.${
          gaps ? ' × marks an edition without a figure.' : ''}${isAverage ? ' Dashed: the published average, whose indicators differ between editions, so that it is not comparable. Solid: the same average over the indicators common to both, derived.' : ''}`,
        ...slopes(years, panels),
        data: {
          caption: `${called(state)}: ${title}`,
          head: ['Indicator', ...years, `Change, ${years[0]} to ${years.at(-1)}`],
          rows: answer.rows.map((row, i) => [row.name, ...row.cells.map(cell => (cell.value === null ? words.say(cell.state) : digits(row)(cell.value))), panels[i].said ?? panels[i].verdict]),
        },
      }),
      isAverage ? likeForLike(changes, averages) : null,
      requestLine(change),
      notes(changes),
    ],
  };
}

function itemPanel(row, points, change, years) {
  const cell = change?.cells[2];
  if (!cell || cell.value === null) {
    const missing = points.findIndex(point => point.value === null);
    return { name: row.name, points, verdict: missing < 0 ? 'no change derived' : `${years[missing]}: ${words.say(points[missing].state)}` };
  }
  return { name: row.name, points, verdict: verdict(cell.value, change.direction), tone: change.direction === 'unchanged' ? null : change.direction };
}

function averagePanel(row, points, average, years) {
  const like = average?.like_for_like;
  if (!like || like.from === null || like.to === null) return { name: row.name, points, verdict: 'no like-for-like figure' };
  const alike = years.map((_, i) => (i === 0 ? like.from : i === years.length - 1 ? like.to : null));
  const grave = row.key !== 'resilience';
  const direction = like.change === 0 ? 'unchanged' : (like.change > 0) === grave ? 'worse' : 'better';
  const same = average.published.change === like.change;
  return {
    name: row.name,
    points: same ? points : alike.map(value => ({ value, text: words.average(value), state: null })),
    others: same ? null : points,
    verdict: like.change === 0 ? 'unchanged' : `${words.signed(like.change, 2)} ${direction}`,
    tone: like.change === 0 ? null : direction,
    notes: same ? ['same indicators in both'] : [`like for like, ${like.indicators} indicators`, `published ${words.average(average.published.from)} → ${words.average(average.published.to)}`],
    said: `${words.signed(like.change, 2)} like for like; published ${words.signed(average.published.change, 2)}, not comparable`,
  };
}

function likeForLike(changes, averages) {
  return h('section', { 'aria-labelledby': 'why' },
    h('h2', { id: 'why' }, 'Why the published averages can’t be compared'),
    h('ul', { class: 'differences' }, [...averages.values()].map(average => h('li', {}, h('strong', {}, average.name), `: ${average.why}`))));
}
