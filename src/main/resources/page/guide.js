// Search in the guide: its pages are fetched once and looked through here, section by section.

import { announce, h } from './dom.js';
import './theme.js';

const PAUSE = 120;
const MOST = 20;
const BEFORE = 60;
const AFTER = 200;

const form = document.getElementById('search');
const input = document.getElementById('q');
const found = document.getElementById('found');
const content = document.getElementById('content');
let sections = null;
let timer;

async function read() {
  const links = [...document.querySelectorAll('.pages > ul > li > a')];
  const pages = await Promise.all(links.map(async link => {
    const answer = await fetch(link.href);
    if (!answer.ok) throw new Error(`${link.href}: ${answer.status}`);
    return split(link, new DOMParser().parseFromString(await answer.text(), 'text/html'));
  }));
  return pages.flat();
}

/** A section begins at each heading. */
function split(link, page) {
  const parts = [];
  for (const element of page.getElementById('content').children) {
    if (/^H[1-4]$/.test(element.tagName)) {
      parts.push({ page: link.textContent, title: element.textContent, href: `${link.pathname}#${element.id}`, text: '' });
    } else if (parts.length) {
      parts.at(-1).text += ` ${element.textContent.replace(/\s+/g, ' ').trim()}`;
    }
  }
  return parts;
}

async function update() {
  const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
  const searching = words.length > 0;
  if (searching) {
    try {
      sections ??= read();
      show(best(await sections, words), words);
    } catch (failure) {
      sections = null;
      console.error(failure);
      found.replaceChildren(h('p', { class: 'notice' }, 'The guide could not be fetched to search it. The list of pages still leads to each of them.'));
    }
  }
  found.hidden = !searching;
  content.hidden = searching;
}

/** Those that have all words; first those whose heading has most of them. */
function best(all, words) {
  const hits = (text, word) => text.toLowerCase().includes(word);
  return all
    .filter(({ page, title, text }) => words.every(word => hits(`${page} ${title} ${text}`, word)))
    .map(section => [words.filter(word => hits(section.title, word)).length, section])
    .sort(([a], [b]) => b - a)
    .map(([, section]) => section);
}

function show(hits, words) {
  const count = hits.length === 1 ? '1 section' : `${hits.length} sections`;
  announce(`${count} found`);
  found.replaceChildren(
    h('h1', {}, hits.length ? `${count} with “${input.value.trim()}”` : `Nothing with “${input.value.trim()}”`),
    h('ol', { class: 'results' }, hits.slice(0, MOST).map(({ page, title, href, text }) => h('li', {},
      h('p', { class: 'kicker' }, page),
      h('h2', {}, h('a', { href, on: { click: leave } }, title)),
      h('p', { class: 'snippet' }, marked(excerpt(text, words), words))))));
}

function excerpt(text, words) {
  const first = Math.min(...words.map(word => text.toLowerCase().indexOf(word)).filter(at => at >= 0), text.length);
  const start = first === text.length ? 0 : Math.max(0, text.indexOf(' ', first - BEFORE) + 1);
  const end = text.indexOf(' ', start + AFTER);
  return `${start ? '… ' : ''}${text.slice(start, end < 0 ? undefined : end).trim()}${end < 0 ? '' : ' …'}`;
}

/** A text with the words in it marked. */
function marked(text, words) {
  const any = new RegExp(`(${words.map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`, 'gi');
  return text.split(any).map((part, i) => (i % 2 ? h('mark', {}, part) : part));
}

/** What was found may be on this very page. */
function leave() {
  input.value = '';
  found.hidden = true;
  content.hidden = false;
}

form.hidden = false;
form.addEventListener('submit', event => event.preventDefault());
input.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(update, PAUSE);
});
