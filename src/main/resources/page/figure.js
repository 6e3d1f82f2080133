// What every picture comes with: its title, its table, the request behind it, its source, and itself to take away.

import { csv } from './api.js';
import { mount, picture, raster, save } from './chart.js';
import { announce, h } from './dom.js';

let figures = 0;

/** Publisher, edition and version of the data, in one line. */
export const sourceLine = envelope =>
  `${envelope.source.publisher}, ${envelope.source.title}. Data version ${envelope.data_version.number}.`;

/** What must be said of prose. */
const caveat = ({ source }) => [source.prose, source.disclaimer].filter(Boolean).join(' ');

/** The same, once a view. */
export const disclaimer = envelope => (caveat(envelope) ? h('p', { class: 'disclaimer' }, caveat(envelope)) : null);

/** The request behind something, to copy and to open. */
export function requestLine(request, { tabular = request, buttons = [] } = {}) {
  const copy = h('button', { type: 'button', on: { click: () => copied(`curl '${location.origin}${request}'`, copy) } }, 'Copy as curl');
  return h(
    'div',
    { class: 'request' },
    h('code', {}, h('span', { class: 'method' }, 'GET '), h('a', { href: request }, decodeURIComponent(request))),
    h('span', { class: 'actions' }, copy, tabular ? h('a', { href: csv(tabular), class: 'button' }, 'CSV') : null, buttons),
  );
}

async function copied(text, button) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Without a secure context there is no clipboard to write to.
    const area = h('textarea', { class: 'unseen', 'aria-hidden': 'true', prop: { value: text } });
    button.after(area);
    area.select();
    document.execCommand('copy');
    area.remove();
    button.focus();
  }
  const label = button.textContent;
  button.textContent = 'Copied';
  announce('The command is in the clipboard.');
  setTimeout(() => (button.textContent = label), 1500);
}

/** A table; cells are texts, elements, or `{ text, number }`. */
export function table({ caption, head, rows, id }) {
  return h(
    'div',
    { class: 'table', id, tabindex: '0', role: 'region', 'aria-label': caption },
    h(
      'table',
      {},
      h('caption', {}, caption),
      h('thead', {}, h('tr', {}, head.map(text => h('th', { scope: 'col' }, text)))),
      h('tbody', {}, rows.map(cells => h('tr', {}, cells.map((cell, i) => {
        const number = typeof cell === 'string' && /^[+\u2212]?\d[\d.]*$/.test(cell);
        return h(i ? 'td' : 'th', i ? { class: number ? 'number' : null } : { scope: 'row' }, cell);
      })))),
    ),
  );
}

/**
 * A figure.
 * @param title     what it shows, in a line
 * @param note      how to read it, in a line
 * @param draw      see chart.js
 * @param hits      (chart, width, height) => [{left, top, width, height, label, href}], parts that lead somewhere
 * @param data      the table that says the same
 * @param envelope  the answer that it was drawn from
 * @param request   the request for that
 * @param tabular   a request with the same figures that exists as CSV, if that is another
 * @param file      the name to save it under
 * @param controls  how to change it
 * @param clicked   what to do when a part of the drawing is chosen that no link lies over
 */
export function figure({ title, level = 3, note, key, keyText, draw, hits, data, envelope, request, tabular, file, controls, clicked }) {
  const id = `figure-${++figures}`;
  const source = sourceLine(envelope);
  const shown = table({ ...data, id: `${id}-table` });
  shown.hidden = true;
  const toggle = h('button', {
    type: 'button', 'aria-expanded': 'false', 'aria-controls': shown.id,
    on: {
      click() {
        shown.hidden = !shown.hidden;
        toggle.setAttribute('aria-expanded', String(!shown.hidden));
        toggle.textContent = shown.hidden ? 'Show as table' : 'Hide table';
      },
    },
  }, 'Show as table');
  const svg = () => picture(draw, { title: data.caption, note, key: keyText, source: `${source} ${caveat(envelope)}`.trim() });
  const buttons = [
    h('button', { type: 'button', on: { click: () => save(new Blob([svg()], { type: 'image/svg+xml' }), `${file}.svg`) } }, 'SVG'),
    h('button', { type: 'button', on: { click: async () => save(await raster(svg()), `${file}.png`) } }, 'PNG'),
  ];
  const host = h('div', { class: 'chart', role: 'img', 'aria-label': `${title}. ${note ?? ''} The table says the same.` });
  const overlay = hits ? h('ul', { class: 'hits' }) : null;
  const element = h(
    'figure',
    { class: 'figure', id },
    h('figcaption', {}, h(`h${level}`, {}, title), note ? h('p', { class: 'note' }, note) : null, key ?? null),
    controls ?? null,
    h('div', { class: 'canvas' }, host, overlay),
    h('div', { class: 'under' }, toggle, h('p', { class: 'source' }, source)),
    shown,
    requestLine(request, { tabular, buttons }),
  );
  const mounted = mount(host, draw, (chart, width, height) => {
    if (overlay) place(overlay, hits(chart, width, height), () => mounted.paint());
    if (clicked) {
      chart.off('click');
      chart.on('click', clicked);
    }
    element.dataset.drawn = 'true';
  });
  return element;
}

/**
 * Lays links over the parts of a chart that lead somewhere, so that they can be tabbed to, named and followed. A part that
 * has `over` is told when it is pointed at or focused, and the chart is painted anew.
 */
function place(overlay, parts, paint) {
  const focused = document.activeElement?.closest('.hits') === overlay ? document.activeElement.getAttribute('href') : null;
  overlay.replaceChildren(
    ...parts.map(({ left = 0, top, width, height, label, href, over }) => {
      const tell = on => () => {
        over(on);
        paint();
      };
      const item = h('li', {}, h('a', {
        href, on: over ? { mouseenter: tell(true), mouseleave: tell(false), focus: tell(true), blur: tell(false) } : {},
      }, h('span', { class: 'unseen' }, label)));
      Object.assign(item.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
      return item;
    }),
  );
  if (focused) overlay.querySelector(`a[href="${CSS.escape(focused)}"]`)?.focus();
}
