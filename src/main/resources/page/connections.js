// What a coded profile ties together: who with what, from where to where, and when.

import { address, get, Problem } from './api.js';
import { checks, choice, h, link } from './dom.js';
import { pageOf } from './facts.js';
import { disclaimer, figure, requestLine } from './figure.js';
import { arranged, KINDS, LINKS } from './graph.js';
import { routes } from './routes.js';
import { timeline } from './timeline.js';
import * as words from './words.js';

const PLURAL = { actor: 'Actors', market: 'Markets', party: 'Parties', place: 'Places' };

export async function connectionsView({ path: [id], query, signal, go }) {
  const profile = await get(address(`/profiles/${encodeURIComponent(id)}`), signal);
  const own = profile.id;
  const requests = {
    network: address(`/profiles/${own}/network`), flows: address(`/profiles/${own}/flows`, { limit: 1000 }),
    timeline: address(`/profiles/${own}/timeline`, { limit: 1000 }), profiles: address('/profiles', { limit: 1000, coverage: 'coded', fields: ['id', 'country', 'edition'] }),
  };
  const [network, flows, dated, coded] = await Promise.all([
    whole(get(requests.network, signal)), get(requests.flows, signal), whole(get(requests.timeline, signal)), get(requests.profiles, signal),
  ]);
  const here = coded.items.map(item => [item.id, `${item.country.name} ${item.edition}`]);
  if (!here.some(([key]) => key === own)) here.unshift([own, `${profile.country.name} ${profile.edition} (not coded)`]);
  const head = h('div', { class: 'view-head' },
    h('p', { class: 'kicker' }, 'Connections'),
    h('h1', {}, profile.country.name, ' ', h('span', { class: 'edition' }, profile.edition)),
    h('div', { class: 'controls' },
      choice('profile', 'Coded profile', here, own, chosen => go(`/connections/${chosen}`)),
      h('p', { class: 'ways' }, link(`/profiles/${own}`, 'Its scores and facts'))));
  const title = `${profile.country.name} ${profile.edition}: connections`;
  if (profile.coverage !== 'coded') {
    return { title, content: [head, h('p', { class: 'notice' }, words.absence('not_coded')), requestLine(requests.network)] };
  }
  const context = { profile, query, go, requests, own };
  return {
    title,
    content: [
      head,
      network instanceof Problem ? missing('Who with what', network) : graph(network, context),
      routesOf(flows, context),
      dated instanceof Problem ? missing('When', dated) : datesOf(dated, context),
      disclaimer(flows),
    ],
  };
}

/** A part that fails says so in its place, and leaves the others whole. */
const whole = promise => promise.catch(failure => {
  if (failure instanceof Problem) return failure;
  throw failure;
});

const missing = (title, problem) => h('section', {}, h('h2', {}, title), h('p', { class: 'notice' }, problem.message));

function graph(network, { profile, query, go, requests, own }) {
  const names = new Map(network.nodes.map(node => [node.id, node]));
  const focus = names.has(query.get('focus')) ? query.get('focus') : '';
  const shownKinds = (query.get('kind') ?? (focus ? KINDS.join(',') : 'actor,market,place')).split(',').filter(kind => KINDS.includes(kind));
  const to = changes => {
    const next = { focus, kind: query.get('kind') ?? '', ...changes };
    const pairs = Object.entries(next).filter(([, value]) => value).map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2C', ',')}`);
    return go(`/connections/${own}${pairs.length ? `?${pairs.join('&')}` : ''}`, { replace: true });
  };
  const linked = network.links.filter(l => !focus || l.source === focus || l.target === focus)
    .filter(l => [l.source, l.target].every(node => names.has(node) && (node === focus || shownKinds.includes(names.get(node).kind))));
  const ends = new Set(linked.flatMap(l => [l.source, l.target]));
  const nodes = network.nodes.filter(node => ends.has(node.id));
  const alone = network.nodes.filter(node => !ends.has(node.id) && shownKinds.includes(node.kind) && node.kind !== 'party');
  const focusOptions = [['', 'The whole profile'], ...network.nodes.toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.name.localeCompare(b.name))
    .map(node => [node.id, `${node.name} (${node.kind})`])];
  const controls = h('div', { class: 'controls' },
    choice('focus', 'Around whom or what', focusOptions, focus, chosen => to({ focus: chosen })),
    checks('kinds', 'Show', KINDS.map(kind => [kind, PLURAL[kind]]), shownKinds, chosen => to({ kind: (chosen.length ? chosen : ['market']).join(',') })));
  const section = content => h('section', { 'aria-labelledby': 'who' }, h('h2', { id: 'who' }, 'Who with what'), content);
  if (!linked.length) return section([controls, h('p', { class: 'notice' }, 'Nothing of these kinds is connected. Show more kinds, or another part of the profile.')]);
  return section([
    figure({
      title: focus ? `Connections of ${names.get(focus).name}` : words.list(shownKinds.map(kind => PLURAL[kind].toLowerCase())).replace(/^./, c => c.toUpperCase()),
      note: `A line joins what the report connects: ${[...new Set(linked.map(l => l.kind))].map(kind => LINKS[kind] ?? words.say(kind)).join('; ')}. Dashed: only suggested or reported. Point at a name to see its lines alone; choose it for its facts.`,
      controls,
      ...arranged(nodes, linked, node => pageOf(node.href) ?? `/connections/${own}?focus=${encodeURIComponent(node.id).replaceAll('%3A', ':')}`),
      data: {
        caption: `Connections, ${profile.country.name} ${profile.edition}`,
        head: ['From', 'To', 'How', 'What', 'What limits it', 'Certainty', 'Findings'],
        rows: linked.map(l => [
          link(pageOf(names.get(l.source).href), names.get(l.source).name), link(pageOf(names.get(l.target).href), names.get(l.target).name),
          words.say(l.kind), l.name ?? '', words.limits(l), l.certainty ? words.say(l.certainty) : '',
          h('span', {}, (l.findings ?? []).flatMap((finding, i) => [i ? ', ' : '', h('a', { href: `/profiles/${own}/findings/${finding.replace(`${own}-`, '')}` }, finding.replace(`${own}-`, ''))])),
        ]),
      },
      envelope: network, request: requests.network, tabular: address(`/profiles/${own}/involvements`), file: `${own}-connections`,
    }),
    alone.length && !focus ? h('p', { class: 'note' }, `Without a connection among these: ${words.list(alone.map(node => node.name))}.`) : null,
  ]);
}

function routesOf(flows, { profile, requests, own, go }) {
  const section = content => h('section', { 'aria-labelledby': 'where' }, h('h2', { id: 'where' }, 'From where to where'), content);
  if (!flows.items.length) return section(h('p', { class: 'absent' }, words.absence('not_mentioned')));
  const places = list => (list.length ? words.list(list.map(place => place.name)) : 'not mentioned');
  return section(figure({
    title: 'Flows of people and goods',
    note: 'Where from, what moves, by way of where, where to; the report gives no amounts.',
    key: h('p', { class: 'note bands' }, 'A wide band only has more ends. Paler bands are only suggested.'),
    keyText: 'A wide band only has more ends. Paler bands are only suggested.',
    ...routes(flows.items, flow => pageOf(flow.links.self)),
    clicked: event => event.dataType === 'edge' && go(pageOf(flows.items[event.data.flow].links.self)),
    data: {
      caption: `Flows, ${profile.country.name} ${profile.edition}`,
      head: ['What moves', 'From', 'By way of', 'To', 'Market', 'Certainty', 'What limits it'],
      rows: flows.items.map(flow => [link(pageOf(flow.links.self), flow.commodity), places(flow.origin), places(flow.via), places(flow.destination), words.keyed(flow.market), words.say(flow.certainty), words.limits(flow)]),
    },
    envelope: flows, request: requests.flows, file: `${own}-flows`,
  }));
}

function datesOf(dated, { profile, requests, own }) {
  const section = content => h('section', { 'aria-labelledby': 'when' }, h('h2', { id: 'when' }, 'When'), content);
  if (!dated.items.length) return section(h('p', { class: 'absent' }, words.absence('not_mentioned')));
  return section(figure({
    title: 'Dated facts',
    note: 'A bar is a period, a dot a year; hollow where the text gives no exact time. An arrow: still going on, or begun at an unknown time.',
    ...timeline(dated.items, item => pageOf(item.href), profile.edition),
    data: {
      caption: `Dated facts, ${profile.country.name} ${profile.edition}`,
      head: ['What', 'What limits it', 'When', 'Certainty'],
      rows: dated.items.map(item => [link(pageOf(item.href), item.title), words.limits(item), words.period(item.period), words.say(item.certainty)]),
    },
    envelope: dated, request: requests.timeline, file: `${own}-timeline`,
  }));
}
