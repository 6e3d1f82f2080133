// The facts behind a score, a party, a passage: in a sheet beside the view.

import { address, get } from './api.js';
import { h, link } from './dom.js';
import { disclaimer, requestLine, sourceLine } from './figure.js';
import * as words from './words.js';

const ATTRIBUTES = {
  presence: 'Presence', roles: 'Roles of the country', state_involvement: 'Involvement of the state', reach: 'Reach',
  violence: 'Violence', arms: 'Arms', state_tie: 'Ties to the state', foreign_tie: 'Ties abroad', type: 'What it is',
  nationality: 'Nationality', ratified: 'Ratified', in_force: 'In force', commodity: 'What moves', certainty: 'Certainty',
};
const PROSE = { summary: 'Summary', part: 'The part', law_on_paper: 'On paper', in_practice: 'In practice' };
const PATH = /^\/api\/v1(\/profiles\/[^/]+\/(?:markets|actors|pillars|resilience-indicators|passages|findings|parties|flows|involvements|events)\/[^/?]+)$/;

/** The page's address for an address of the API, where the page shows that. */
export const pageOf = href => PATH.exec(href ?? '')?.[1] ?? (/^\/api\/v1(\/profiles\/[^/?]+)$/.exec(href ?? '')?.[1] ?? null);

export async function factsOf([id, kind, key], signal) {
  const request = address(`/profiles/${encodeURIComponent(id)}/${kind}/${encodeURIComponent(key)}`);
  const item = await get(request, signal);
  const { findings, asked } = await evidence(item, kind, signal);
  return {
    title: nameOf(item, kind),
    content: [
      h('p', { class: 'kicker' }, `${words.KINDS[kind]} · ${item.profile}`),
      h('h2', { id: 'facts-title', tabindex: '-1' }, nameOf(item, kind)),
      scoreOf(item),
      Object.entries(PROSE).filter(([name]) => name in item).map(([name, label]) => prose(label, item[name])),
      kind === 'findings' ? null : limitsOf(item.qualifications),
      about(item, kind),
      kind === 'findings' ? null : h('h3', {}, findings.length ? `What the report is coded to say: ${words.counted(findings.length, 'finding')}` : 'Findings'),
      findings.length
        ? h('ol', { class: 'findings' }, findings.map(found => h('li', {}, finding(found, item))))
        : h('p', { class: 'absent' }, words.absence(item.coverage === 'figures_only' ? 'not_coded' : 'not_mentioned')),
      h('p', { class: 'source' }, sourceLine(item)),
      disclaimer(item),
      requestLine(request, { tabular: asked }),
    ],
  };
}

const nameOf = (item, kind) =>
  item.name ?? item.title ?? item.commodity ?? (kind === 'passages' ? words.passage({ section: item.section, paragraph: item.paragraph })
    : kind === 'involvements' ? `${words.keyed(item.actor)} in ${words.keyed(item.market).toLowerCase()}` : item.id);

async function evidence(item, kind, signal) {
  if (kind === 'findings') return { findings: [item], asked: null };
  const of = `/profiles/${item.profile}/findings`;
  if (kind === 'parties') {
    const asked = address(of, { party: item.key, limit: 1000 });
    return { findings: (await get(asked, signal)).items, asked };
  }
  const asked = kind === 'markets' || kind === 'actors' || kind === 'resilience-indicators' ? address(of, { subject: item.key }) : address(of);
  if (item.evidence) return { findings: item.evidence, asked };
  const keys = (item.findings ?? []).map(id => id.replace(`${item.profile}-`, ''));
  return { findings: await Promise.all(keys.map(key => get(address(`${of}/${key}`), signal))), asked: address(`/profiles/${item.profile}/${kind}`) };
}

function scoreOf(item) {
  if ('mean' in item) {
    return h('p', { class: 'figure-of' }, words.average(item.mean), h('span', { class: 'note' }, ' mean of its indicators, derived by this service'));
  }
  if (!('score' in item)) return null;
  return item.score === null
    ? h('p', { class: 'absent' }, words.absence(item.status ?? 'not_loaded'))
    : h('p', { class: 'figure-of' }, words.score(item.score), h('span', { class: 'note' }, ' on the scale from 1 to 10'));
}

const prose = (label, text) =>
  text === null ? null : h('div', { class: 'prose' }, h('h3', {}, label),
    words.absent(text) ? h('p', { class: 'absent' }, words.absence(text)) : h('p', {}, text));

function about(item, kind) {
  if (kind === 'findings') return null;
  const rows = Object.entries(ATTRIBUTES)
    .filter(([name]) => item[name] !== undefined && item[name] !== null && !(Array.isArray(item[name]) && !item[name].length))
    .map(([name, label]) => [label, words.list([item[name]].flat().map(value => (value === true ? 'yes' : value === false ? 'no' : words.say(value))))]);
  if (kind === 'parties') rows.push(['Named as', words.list(item.roles.map(words.say))]);
  if (item.period) rows.push(['When', words.period(item.period)]);
  for (const [name, label] of [['origin', 'From'], ['via', 'By way of'], ['destination', 'To']]) {
    if (item[name]) rows.push([label, item[name].length ? words.list(item[name].map(place => place.name)) : 'not mentioned']);
  }
  for (const [name, label, of] of [['market', 'Market', 'markets'], ['actor', 'Actor', 'actors']]) {
    if (typeof item[name] === 'string') rows.push([label, h('a', { href: `/profiles/${item.profile}/${of}/${item[name]}` }, words.keyed(item[name]))]);
  }
  if (kind === 'passages') {
    rows.push(['Begins', `“${item.starts_with}”`], ['Length', `${item.words} words`], ['SHA-256', h('code', {}, item.sha256)]);
  }
  return rows.length ? h('dl', { class: 'about' }, rows.map(([term, value]) => h('div', {}, h('dt', {}, term), h('dd', {}, value)))) : null;
}

function finding(found, item) {
  const base = `/profiles/${found.profile}`;
  const places = found.places.map(place => (place.role ? `${place.name} (${words.say(place.role)})` : place.name));
  const others = found.subject.key !== item.key && found.subject.href;
  return h('article', { class: `finding ${found.assertion}` },
    h('p', { class: 'statement' }, found.statement),
    h('p', { class: 'marks' },
      h('span', { class: `mark ${found.assertion}` }, words.say(found.assertion)), ' ',
      h('span', { class: `mark ${found.certainty}` }, words.saying(found.certainty)),
      found.period ? [' ', h('span', { class: 'mark' }, words.period(found.period))] : null),
    limitsOf(found.qualifications),
    h('p', { class: 'meta' },
      others ? ['On ', link(pageOf(found.subject.href), found.subject.name), '. '] : null,
      found.parties.length ? ['Names ', joined(found.parties.map(party => link(pageOf(party.href) ?? `${base}/parties/${party.key}`, party.name))), '. '] : null,
      places.length ? `Where: ${words.list(places)}. ` : null),
    h('p', { class: 'meta' }, link(pageOf(found.passage.href), words.passage(found.passage)),
      `, begins “${found.passage.starts_with}” · `, link(found.links.self, found.id)));
}

const limitsOf = limits =>
  limits?.length
    ? h('div', { class: 'qualified' }, h('p', { class: 'label' }, 'Limited by'),
      h('ul', {}, limits.map(limit => h('li', {}, limit.statement, ' ', h('span', { class: 'note' }, `(${words.say(limit.certainty)})`)))))
    : null;

const joined = parts => parts.flatMap((part, i) => (i ? [', ', part] : [part]));
