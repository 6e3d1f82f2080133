// Addresses and views: every view has its own address, and nothing else decides what is shown.

import { address, get, Problem, Unreachable } from './api.js';
import { compareView } from './compare.js';
import { connectionsView } from './connections.js';
import { announce, h } from './dom.js';
import { factsOf } from './facts.js';
import { profileView } from './profile.js';
import { searchView } from './search.js';
import './theme.js';

const VIEWS = [
  { name: 'profile', path: /^\/profiles\/([^/]+)$/, view: profileView },
  { name: 'compare', path: /^\/compare$/, view: compareView },
  { name: 'connections', path: /^\/connections\/([^/]+)$/, view: connectionsView },
  { name: 'search', path: /^\/search$/, view: searchView },
];
const FACTS = /^\/profiles\/([^/]+)\/(markets|actors|pillars|resilience-indicators|passages|findings|parties|flows|involvements|events)\/([^/]+)$/;

const main = document.getElementById('view');
const sheet = h('dialog', { class: 'sheet', 'aria-labelledby': 'facts-title', on: { cancel: closed, click: outside } });
document.body.append(sheet);

let shown = null; // the address of the view on the page
let opener = null; // what the sheet was opened from
let running = new AbortController();

history.scrollRestoration = 'manual';
addEventListener('popstate', () => show({ restored: true }));
document.addEventListener('click', follow);

function follow(event) {
  const anchor = event.target.closest?.('a[href]');
  if (!anchor || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const to = new URL(anchor.href, location.href);
  if (to.origin !== location.origin || anchor.hasAttribute('download') || !ours(to.pathname)) return;
  if (to.hash && to.pathname === location.pathname) return;
  event.preventDefault();
  go(to.pathname + to.search);
}

const ours = path => /^\/(profiles|connections)?$/.test(path) || FACTS.test(path) || VIEWS.some(({ path: pattern }) => pattern.test(path));

/** Goes to an address of the page. */
function go(to, { replace = false, quiet = false } = {}) {
  history.replaceState({ ...history.state, scroll: scrollY }, '');
  if (replace) history.replaceState(history.state, '', to);
  else history.pushState({ sheet: stepsOfSheet(new URL(to, location.href).pathname) }, '', to);
  return show({ stay: replace, quiet });
}

/** Writes what a view shows into its address, where the view has already changed itself. */
function note(to, title) {
  if (location.pathname + location.search !== to) history.replaceState(history.state, '', to);
  shown = to;
  document.title = `${title} · Crime Profile`;
}

/** How many steps back the view is that a sheet lies on; none where the sheet was where it all began. */
function stepsOfSheet(to) {
  if (!FACTS.test(to)) return null;
  if (!FACTS.test(location.pathname)) return 1;
  return history.state?.sheet ? history.state.sheet + 1 : null;
}

async function show({ restored = false, stay = false, quiet = false } = {}) {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  try {
    const facts = FACTS.exec(location.pathname);
    if (facts) {
      if (!shown) await render(`/profiles/${facts[1]}`, new URLSearchParams(), signal, {});
      if (!shown) return; // what is wrong is said already
      await open(facts.slice(1).map(decodeURIComponent), signal);
      return;
    }
    close();
    const whole = location.pathname + location.search;
    if (shown === whole && restored) return;
    await render(location.pathname, new URLSearchParams(location.search), signal, { restored, stay, quiet });
  } catch (failure) {
    if (!signal.aborted) throw failure;
  }
}

async function render(path, query, signal, { restored, stay, quiet }) {
  const first = shown === null;
  const waiting = setTimeout(() => {
    main.setAttribute('aria-busy', 'true');
    if (first) main.replaceChildren(h('p', { class: 'notice' }, 'Loading …'));
    announce('Loading');
  }, first ? 0 : 150);
  try {
    const { name, path: pattern, view } = await viewAt(path, signal);
    const at = /^\/(profiles|connections)?$/.test(path) ? location.pathname : path;
    const { title, content, ready } = await view({
      path: (pattern.exec(at) ?? []).slice(1).map(decodeURIComponent), query, signal, go, note,
    });
    if (signal.aborted) return;
    const focused = document.activeElement?.id;
    main.replaceChildren(...content.flat(Infinity).filter(Boolean));
    shown = at + (query.size ? location.search : '');
    document.title = `${title} · Crime Profile`;
    document.querySelectorAll('nav [data-view]').forEach(item =>
      (item.dataset.view === name ? item.setAttribute('aria-current', 'page') : item.removeAttribute('aria-current')));
    ready?.();
    const kept = (stay || quiet) && focused && document.getElementById(focused);
    if (kept) kept.focus({ preventScroll: true });
    else if (!first) focusHeading();
    if (!stay && !quiet) scrollTo(0, restored ? history.state?.scroll ?? 0 : 0);
    if (!first) announce(`${title}, loaded`);
  } catch (failure) {
    if (signal.aborted) throw failure;
    shown = null;
    main.replaceChildren(trouble(failure, () => show({})));
    document.title = 'Crime Profile';
    announce(failure.message);
  } finally {
    clearTimeout(waiting);
    if (!signal.aborted) main.removeAttribute('aria-busy');
  }
}

/** Which view an address names; the short ones lead to the profile that the API gives as its example. */
async function viewAt(path, signal) {
  const short = /^\/(profiles|connections)?$/.exec(path);
  if (short) {
    const { links } = await get(address(''), signal);
    const id = links.example.split('/').at(-1);
    history.replaceState(history.state, '', `/${short[1] ?? 'profiles'}/${id}${location.search}`);
    return viewAt(location.pathname, signal);
  }
  return VIEWS.find(({ path: pattern }) => pattern.test(path));
}

function focusHeading() {
  const heading = main.querySelector('h1') ?? main;
  heading.setAttribute('tabindex', '-1');
  heading.focus({ preventScroll: true });
}

function trouble(failure, again) {
  const known = failure instanceof Problem || failure instanceof Unreachable;
  if (!known) console.error(failure);
  return h('div', { class: 'trouble' },
    h('h1', { tabindex: '-1' }, failure instanceof Problem ? failure.title : failure instanceof Unreachable ? 'The service can’t be reached' : 'The page failed'),
    h('p', {}, known ? failure.message : 'This is a fault of the page, not of your request. The data are still at /api/v1.'),
    h('p', {}, h('button', { type: 'button', on: { click: again } }, 'Try again'), ' ', h('a', { href: '/' }, 'Start over')));
}

// --- The sheet of facts ------------------------------------------------------------------------------------------------

async function open(facts, signal) {
  if (!sheet.open) {
    opener = document.activeElement;
    sheet.replaceChildren(h('p', { class: 'notice', id: 'facts-title' }, 'Loading …'));
    sheet.showModal();
  }
  const button = h('button', { type: 'button', class: 'close', on: { click: closed } }, 'Close');
  try {
    const { title, content } = await factsOf(facts, signal);
    if (signal.aborted) return;
    sheet.replaceChildren(button, ...content.flat(Infinity).filter(Boolean));
    document.title = `${title} · ${facts[0]} · Crime Profile`;
    sheet.scrollTop = 0;
    sheet.querySelector('h2')?.focus({ preventScroll: true });
    announce(`${title}, facts loaded`);
  } catch (failure) {
    if (signal.aborted) throw failure;
    const said = trouble(failure, () => show({}));
    said.querySelector('h1').id = 'facts-title';
    sheet.replaceChildren(button, said);
    announce(failure.message);
  }
}

/** The reader closes the sheet: back to the view that it lies on, over all that was read in it. */
function closed(event) {
  event?.preventDefault();
  const steps = history.state?.sheet;
  if (steps) history.go(-steps);
  else go(shown ?? '/');
}

function outside(event) {
  if (event.target === sheet && event.clientX < sheet.getBoundingClientRect().left) closed();
}

function close() {
  if (!sheet.open) return;
  sheet.close();
  document.title = document.title.replace(/^.* · (?=Crime Profile)/, '');
  const heading = main.querySelector('h1');
  if (heading) document.title = `${heading.textContent} · Crime Profile`;
  if (opener?.isConnected) opener.focus({ preventScroll: true });
  opener = null;
}

show({});
