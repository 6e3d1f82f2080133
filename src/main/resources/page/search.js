// Search as one types.

import { address, get, Problem, Unreachable } from './api.js';
import { NARROW } from './chart.js';
import { announce, h, link } from './dom.js';
import { pageOf } from './facts.js';
import { disclaimer, requestLine, sourceLine } from './figure.js';
import * as words from './words.js';

const PAUSE = 180;
const PAGE = 20;
const FIRST = ['kind', 'edition', 'assertion', 'certainty'];
const LEFT_OUT = ['profile']; // a country and an edition say as much
const MOST = 10;

export async function searchView({ query, signal, note }) {
  const state = { q: query.get('q') ?? '', filters: {}, shown: PAGE };
  for (const [name, value] of query) if (name !== 'q') state.filters[name] = value.split(',');
  let asked = new AbortController();
  let timer;
  signal.addEventListener('abort', () => {
    asked.abort();
    clearTimeout(timer);
  });

  const input = h('input', {
    type: 'search', id: 'q', autocomplete: 'off', spellcheck: 'true', value: state.q, maxlength: '200',
    on: {
      input() {
        state.q = input.value;
        state.filters = {};
        state.shown = PAGE;
        clearTimeout(timer);
        timer = setTimeout(update, PAUSE);
      },
    },
  });
  const results = h('div', { id: 'results' });
  const suggestions = h('div', { id: 'suggestions' });
  const form = h('form', { role: 'search', class: 'search-form', on: { submit(event) { event.preventDefault(); clearTimeout(timer); update(); } } },
    h('label', { for: 'q' }, 'Search findings, markets, actors, parties, places'), input);

  async function update() {
    asked.abort();
    asked = new AbortController();
    const mine = asked.signal;
    note(addressOf(state), state.q ? `Search: ${state.q}` : 'Search');
    if (!state.q.trim()) {
      suggestions.replaceChildren();
      results.replaceChildren(hint());
      return;
    }
    const request = address('/search', { q: state.q.trim(), ...state.filters, limit: state.shown });
    const slow = setTimeout(() => results.setAttribute('aria-busy', 'true'), 200);
    try {
      const [answer, suggested] = await Promise.all([
        get(request, mine), get(address('/search/suggest', { q: state.q.trim() }), mine).catch(failure => { if (failure instanceof Problem) return { items: [] }; throw failure; }),
      ]);
      if (mine.aborted) return;
      suggestions.replaceChildren(...goTo(suggested.items));
      results.replaceChildren(...found(answer, request).flat(Infinity).filter(Boolean));
      announce(answer.total ? `${words.counted(answer.total, 'result')}` : 'Nothing was found');
    } catch (failure) {
      if (mine.aborted) return;
      if (!(failure instanceof Problem || failure instanceof Unreachable)) throw failure;
      suggestions.replaceChildren();
      results.replaceChildren(h('div', { class: 'trouble' },
        h('h2', {}, failure instanceof Problem ? failure.title : 'The service can’t be reached'), h('p', {}, failure.message),
        h('button', { type: 'button', on: { click: update } }, 'Try again')));
      announce(failure.message);
    } finally {
      clearTimeout(slow);
      results.removeAttribute('aria-busy');
    }
  }

  function found(answer, request) {
    const corrected = Object.entries(answer.corrected ?? {});
    const lost = answer.not_found ?? [];
    const apart = answer.found_apart ?? [];
    const replaced = Object.entries(answer.replaced ?? {});
    const unmeasured = answer.not_in_edition ?? [];
    const chosen = Object.keys(state.filters).length;
    return [
      h('p', { class: 'count' }, answer.total
        ? [h('strong', {}, `${answer.total_is_capped ? 'At least ' : ''}${words.counted(answer.total, 'result')}`), ` for “${state.q.trim()}”`]
        : [h('strong', {}, 'Nothing was found'), ` for “${state.q.trim()}”${chosen ? ' with these filters' : ''}.`]),
      corrected.length ? h('p', {}, 'Searched for ', corrected.map(([from, to], i) => [i ? ', ' : '', h('strong', {}, to), ` instead of “${from}”`]), '.') : null,
      unmeasured.map(({ name, editions, first_edition: first }) =>
        h('p', {}, `The ${words.list(editions.map(String))} ${editions.length > 1 ? 'editions' : 'edition'} of the Index did not measure “${name}”. The ${first} edition was the first to do so.`)),
      replaced.map(([asked, by]) => h('p', {}, standIn(asked, by))),
      lost.length ? h('p', {}, `${answer.total ? 'None of the first results has' : 'Nothing has'} ${lost.map(term => `“${term}”`).join(' or ')}.`) : null,
      apart.length ? h('p', {}, `No result has ${words.list(apart.map(term => `“${term}”`))} together with the other words.`) : null,
      answer.total ? null : h('p', { class: 'note' }, 'Only coded profiles have text to search; figures without prose are found by the name of their country, market or actor. Fewer or other words may help.'),
      facets(answer.facets ?? {}),
      h('ol', { class: 'results' }, answer.items.map(hit)),
      answer.total > answer.items.length && state.shown < 1000
        ? h('button', { type: 'button', id: 'more', on: { async click() { state.shown += PAGE; await update(); document.getElementById('more')?.focus(); } } }, `Show ${Math.min(PAGE, answer.total - answer.items.length)} more`)
        : null,
      answer.source && answer.data_version ? [h('p', { class: 'source' }, sourceLine(answer)), disclaimer(answer)] : null,
      requestLine(request),
    ];
  }

  /** Counts by kind and more, each a filter; those that most use first, the others on demand. */
  function facets(all) {
    const groups = Object.entries(all)
      .filter(([name, values]) => !LEFT_OUT.includes(name) && (values.length > 1 || state.filters[name]))
      .map(([name, values]) => [name, facet(name, values)]);
    const [first, more] = [true, false].map(is => groups.filter(([name]) => FIRST.includes(name) === is).map(([, group]) => group));
    const open = Object.keys(state.filters).some(name => !FIRST.includes(name));
    return [
      first.length
        ? h('details', { class: 'more', open: innerWidth > NARROW || Object.keys(state.filters).length > 0 }, h('summary', {}, 'Filters'), h('div', { class: 'facets' }, first))
        : null,
      more.length ? h('details', { class: 'more', open }, h('summary', {}, 'More filters'), h('div', { class: 'facets' }, more)) : null,
    ];
  }

  function facet(name, values) {
    const chosen = state.filters[name] ?? [];
    const shown = values.filter(({ value }, i) => i < MOST || chosen.includes(String(value)));
    return h('fieldset', { class: 'tabs checks' }, h('legend', {}, words.keyed(words.say(name))),
      shown.map(({ value, count }, i) => h('label', {},
        h('input', {
          type: 'checkbox', id: `facet-${name}-${i}`, checked: chosen.includes(String(value)),
          on: {
            async change({ target }) {
              const now = new Set(chosen);
              if (target.checked) now.add(String(value));
              else now.delete(String(value));
              if (now.size) state.filters[name] = [...now];
              else delete state.filters[name];
              await update();
              document.getElementById(target.id)?.focus();
            },
          },
        }), h('span', {}, `${/^[A-Z]{3}$/.test(value) ? value : words.keyed(words.say(value))} ${count}`))));
  }

  /** What is named like that: its facts where the page has them, a search for it elsewhere. */
  const goTo = items => (items.length
    ? [h('p', { class: 'go-to' }, 'Perhaps ', items.slice(0, 6).map((item, i) => [
      i ? ' · ' : '', h('a', { href: pageOf(item.href) ?? `/search?q=${encodeURIComponent(item.name)}` }, item.name),
      h('span', { class: 'note' }, ` ${words.say(item.kind)}`)]))]
    : []);

  const ready = () => {
    if (!matchMedia('(pointer: coarse)').matches) input.focus({ preventScroll: true });
    return update();
  };
  return {
    title: state.q ? `Search: ${state.q}` : 'Search',
    content: [h('div', { class: 'view-head' }, h('h1', {}, 'Search'), form, suggestions), results],
    ready,
  };
}

function addressOf({ q, filters }) {
  const pairs = [['q', q.trim()], ...Object.entries(filters)].filter(([, value]) => value.length);
  return `/search${pairs.length ? '?' : ''}${pairs.map(([name, value]) => `${name}=${encodeURIComponent([value].flat().join(',')).replaceAll('%2C', ',')}`).join('&')}`;
}

const RELATIONS = {
  synonym: 'synonym', wider_term: 'wider term', narrower_term: 'narrower term', related_term: 'related term', word_family: 'word of the same family',
};

/** What the results have in the place of a word that was asked. */
function standIn(asked, { found_as_asked: too, terms }) {
  const groups = Object.entries(RELATIONS)
    .map(([relation, label]) => [terms.filter(term => term.relation === relation).map(({ term }) => `“${term}”`), label])
    .filter(([used]) => used.length)
    .map(([used, label]) => `${words.list(used)} (${used.length > 1 ? label.replace(/^\w+( term)?/, '$&s') : label})`);
  return `${too ? `Results for “${asked}” include` : `No result has “${asked}”. Some have`} ${groups.join('; ')}${too ? '' : ' instead'}.`;
}

const hint = () => h('p', { class: 'notice' }, 'For instance: ',
  ['heroin', 'forced labour', 'border Kazakhstan', 'money laundering'].flatMap((text, i) => [i ? ', ' : '', h('a', { href: `/search?q=${encodeURIComponent(text)}` }, text)]), '.');

function hit(item) {
  const at = pageOf(item.href);
  const subject = item.subject && item.subject.name !== item.title ? link(pageOf(item.subject.href), item.subject.name) : null;
  return h('li', {}, h('article', {},
    h('p', { class: 'kicker' }, words.keyed(item.kind), item.profile ? ` · ${item.profile}` : '', subject ? [' · ', subject] : null),
    h('h2', {}, link(at ?? item.href, item.title || item.subject?.name || item.kind)),
    words.absent(item.snippet) ? h('p', { class: 'absent' }, words.absence(item.snippet)) : item.snippet ? h('p', { class: 'snippet' }, marked(item.snippet)) : null,
    item.missing?.length ? h('p', { class: 'note' }, `Without ${words.list(item.missing.map(term => `“${term}”`))}`) : null,
    item.assertion || item.certainty
      ? h('p', { class: 'marks' },
        item.assertion ? h('span', { class: `mark ${item.assertion}` }, words.say(item.assertion)) : null, ' ',
        item.certainty ? h('span', { class: `mark ${item.certainty}` }, words.saying(item.certainty)) : null)
      : null,
    item.qualifications?.length
      ? h('div', { class: 'qualified' }, h('p', { class: 'label' }, 'Limited by'), h('ul', {}, item.qualifications.map(other => h('li', {}, other.statement))))
      : null,
    item.passage ? h('p', { class: 'meta' }, link(item.profile ? `/profiles/${item.profile}/passages/${item.passage.section}-${item.passage.paragraph}` : null, words.passage(item.passage))) : null));
}

const ENTITIES = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&#x27;': "'", '&amp;': '&' };

/** A snippet, whose only markup is <mark>, as text and marks. */
function marked(snippet) {
  return snippet.split(/<mark>(.*?)<\/mark>/s).map((part, i) => {
    const text = part.replaceAll(/&(?:lt|gt|quot|#39|#x27|amp);/g, entity => ENTITIES[entity]);
    return i % 2 ? h('mark', {}, text) : text;
  });
}
