// Scores as a heat map: a row a profile, a column an indicator.

import { boxAt, drawing, NARROW, textAt, widthOf } from './chart.js';
import { h } from './dom.js';
import { average, say, score } from './words.js';

const ROW = 24;

/** How the colours read. */
export function key(kinds) {
  const scale = (name, kind) => h('li', {}, h('span', { class: `scale ${kind}`, 'aria-hidden': 'true' }), name);
  return h('ul', { class: 'key' },
    kinds.crime ? scale('1 to 10: higher is worse', 'crime') : null,
    kinds.resilience ? scale('1 to 10: higher is better', 'resilience') : null,
    kinds.absent ? h('li', {}, h('span', { class: 'scale none', 'aria-hidden': 'true' }), 'no figure') : null);
}

/**
 * @param profiles   `{ key, name, code, href }`
 * @param indicators `{ name, kind, cells }`, a cell a profile
 */
export function heat(profiles, indicators) {
  let rows = [];

  function draw(t, width, top) {
    const narrow = width < NARROW;
    const named = p => (narrow ? p.code : p.name);
    const left = Math.ceil(Math.max(...profiles.map(p => widthOf(t, named(p), 13)))) + 10;
    const size = Math.min(64, (width - left) / indicators.length);
    const numbers = size >= 27;
    const tall = Math.ceil(Math.max(...indicators.map(i => widthOf(t, i.name, 12)))) + 14;
    const ends = profiles.length > 30;
    rows = profiles.map((p, i) => ({ left: 0, top: tall + i * ROW, width: left + size * indicators.length, height: ROW, href: p.href, label: p.name }));
    const shape = (item, i) => {
      if (i === 0) {
        return indicators.flatMap((indicator, c) => {
          const label = (y, align) => ({
            type: 'text', silent: true, x: left + size * (c + 0.5), y, rotation: Math.PI / 2,
            style: { text: indicator.name, fontSize: 12, fontFamily: t.font, fill: t.ink, textAlign: align, textVerticalAlign: 'middle' },
          });
          return [label(tall - 6, 'left'), ends ? label(tall + profiles.length * ROW + 6, 'right') : null];
        });
      }
      const row = i - 1;
      const y = tall + row * ROW;
      return [
        textAt(t, named(item), left - 8, y + ROW / 2, { textAlign: 'right' }),
        indicators.map((indicator, c) => {
          const cell = indicator.cells[row];
          const x = left + size * c;
          if (cell.value === null) return boxAt(x + 0.5, y + 0.5, size - 1, ROW - 1, { fill: 'none', stroke: t.rule });
          const fill = colour(t, cell.value, indicator.kind);
          return [
            boxAt(x + 0.5, y + 0.5, size - 1, ROW - 1, { fill }),
            numbers
              ? textAt(t, indicator.kind === 'average' || indicator.kind === 'resilience' ? average(cell.value) : score(cell.value), x + size / 2, y + ROW / 2,
                { textAlign: 'center', fontSize: size < 34 ? 11 : 12, fill: readable(fill) })
              : null,
          ];
        }),
      ];
    };
    return { height: tall + profiles.length * ROW + (ends ? tall : 0) + 4, option: drawing([null, ...profiles], top, shape, { silent: true }) };
  }

  return { draw, hits: () => rows };
}

/** From the paper's own colour for 1 to the deepest for 10. */
function colour(t, value, kind) {
  const part = (value - 1) / 9;
  if (kind.startsWith('resilience')) return mixed(t.track, t.strong, part);
  return part < 0.5 ? mixed(t.track, t.middle, part * 2) : mixed(t.middle, t.high, part * 2 - 1);
}

const channels = hex => [1, 3, 5].map(i => parseInt(hex.slice(i, i + 2), 16));

function mixed(from, to, part) {
  const [a, b] = [channels(from), channels(to)];
  return `#${a.map((c, i) => Math.round(c + (b[i] - c) * part).toString(16).padStart(2, '0')).join('')}`;
}

function readable(fill) {
  const [r, g, b] = channels(fill).map(c => ((c / 255) <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.18 ? '#15171a' : '#ffffff';
}

export const said = (indicator, cell) => (cell.value === null ? say(cell.state) : indicator.kind === 'average' ? average(cell.value) : score(cell.value));
