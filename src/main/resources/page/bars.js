// Scores as bars, in rows: a name, a bar on the scale of the Index, the figure; headings between them.

import { boxAt, drawing, NARROW, textAt, widthOf } from './chart.js';
import { say, score } from './words.js';

const BESIDE = { row: 30, heading: 36, bar: 12 };
const GAP = 12;
const ABOVE = { row: 46, heading: 36, bar: 10 };

/**
 * @param rows   `{ heading, aside }`, `{ gap }` or `{ name, value, mean, status, href, label }`
 * @param colour the colour's name in the theme
 */
export function bars(rows, colour) {
  let at = [];

  function draw(t, width, top) {
    const names = Math.max(...rows.map(r => widthOf(t, r.name ?? '')));
    const above = width < NARROW || names > width * 0.42;
    const { row, heading, bar } = above ? ABOVE : BESIDE;
    const stacked = r => r.aside && widthOf(t, r.heading, 13, 600) + widthOf(t, r.aside, 13) + 30 > width;
    let y = 2;
    at = rows.map(r => {
      const height = r.gap ? GAP : r.heading ? heading + (stacked(r) ? 18 : 0) : row;
      y += height;
      return { top: y - height, height };
    });
    const left = above ? 4 : Math.max(Math.ceil(names) + 18, width > 900 ? 340 : 0);
    const right = rows.some(r => r.value === null) ? 112 : 44;
    const x = value => left + ((width - left - right) * value) / 10;

    const shape = (r, i) => {
      if (r.gap) return [];
      const { top: from, height } = at[i];
      if (r.heading) {
        const line = from + height - 13;
        return [
          textAt(t, r.heading, 4, stacked(r) ? line - 18 : line, { fontSize: 13, fontWeight: 600, fill: t.muted }),
          r.aside && stacked(r) ? textAt(t, r.aside, 4, line, { fill: t.muted }) : r.aside ? textAt(t, r.aside, width - 4, line, { textAlign: 'right', fill: t.muted }) : null,
        ];
      }
      const middle = above ? from + height - bar / 2 - 6 : from + height / 2;
      const track = to => [left, middle - bar / 2, x(to) - left, bar];
      return [
        above ? textAt(t, r.name, 4, from + 14, { fontSize: 14 }) : textAt(t, r.name, left - 14, middle, { fontSize: 14, textAlign: 'right' }),
        boxAt(...track(10), { fill: t.track }),
        r.value === null
          ? textAt(t, say(r.status), width - right + 12, middle, { fill: t.muted, fontStyle: 'italic' })
          : [boxAt(...track(r.value), { fill: t[colour] }),
            textAt(t, score(r.value), width - 4, middle, { textAlign: 'right', fontSize: 14, fontWeight: 600 })],
        typeof r.mean === 'number'
          ? boxAt(x(r.mean) - 1.5, middle - bar / 2 - 4, 3, bar + 8, { fill: t.ink, stroke: t.paper, lineWidth: 1 })
          : null,
      ];
    };
    return { height: y + 4, option: drawing(rows, top, shape, { silent: true }) };
  }

  const hits = (chart, width) =>
    rows.map((r, i) => ({ ...at[i], width, label: r.label, href: r.href })).filter(part => part.href);

  return { draw, hits };
}
