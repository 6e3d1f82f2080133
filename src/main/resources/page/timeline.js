// Dated facts on a line of years, a row each.

import { boxAt, drawing, lineAt, lines, NARROW, textAt } from './chart.js';
import { period } from './words.js';

const year = date => (date ? Number(date.slice(0, 4)) + (date.length > 4 ? (Number(date.slice(5, 7)) - 1) / 12 : 0) : null);
const LINE = 18;

/**
 * @param href    where an item leads
 * @param edition the year in which the report ends
 */
export function timeline(items, href, edition) {
  let at = [];
  const sorted = items.toSorted((a, b) => (year(a.period.from) ?? year(a.period.to) - 100) - (year(b.period.from) ?? year(b.period.to) - 100));
  const known = sorted.flatMap(item => [year(item.period.from), year(item.period.to)]).filter(value => value !== null);
  const first = Math.floor(Math.min(...known) / 5) * 5;
  const last = Math.max(edition, Math.ceil(Math.max(...known))) + 1;

  function draw(t, width, top) {
    const above = width < NARROW + 200;
    const left = above ? 8 : Math.round(width * 0.46);
    const x = value => left + ((width - left - 14) * (value - first)) / (last - first);
    const room = above ? width : left - 24;
    const texts = sorted.map(item => lines(t, `${item.title} (${period(item.period)})`, room, 14));
    const limits = sorted.map(item => (item.qualifications ?? []).flatMap(limit => lines(t, `But: ${limit.statement}`, room, 12)));
    let y = 28;
    at = texts.map((text, i) => {
      const written = (text.length + limits[i].length) * LINE;
      const height = above ? written + 30 : Math.max(34, written + 14);
      y += height;
      return { left: 0, top: y - height, width, height };
    });
    const bottom = y;
    const step = (last - first) * 44 > width - left ? 10 : 5;
    const ticks = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => first + i * step);
    const shape = (item, i) => {
      if (i === 0) {
        return ticks.map(v => [
          lineAt([[x(v), 22], [x(v), bottom]], { stroke: t.rule, lineWidth: 1 }),
          textAt(t, String(v), x(v), 10, { textAlign: v === first ? 'left' : 'center', fill: t.muted, fontSize: 12 }),
        ]);
      }
      const { top: from, height } = at[i - 1];
      const rows = [...texts[i - 1].map(line => [line, 14, t.ink]), ...limits[i - 1].map(line => [line, 12, t.muted])];
      const middle = above ? from + height - 15 : from + height / 2;
      const { from: begin, to: end, ongoing, precision } = item.period;
      const [a, b] = [x(year(begin) ?? first), x(end ? year(end) + (end.length > 4 ? 0 : 1) : ongoing ? last : (year(begin) ?? first) + 1)];
      const colour = item.certainty && item.certainty !== 'stated' ? t.muted : t.accent;
      const inexact = precision === 'approximate' || precision === 'decade';
      const dot = begin && begin === end;
      return [
        lineAt([[0, from], [width, from]], { stroke: t.rule, lineWidth: 0.5 }),
        rows.map(([line, fontSize, fill], l) => textAt(t, line, 0, (above ? from + 12 : middle - ((rows.length - 1) * LINE) / 2) + l * LINE, { fontSize, fill })),
        dot
          ? { type: 'circle', silent: true, shape: { cx: (a + b) / 2, cy: middle, r: 6 }, style: inexact ? { fill: 'none', stroke: colour, lineWidth: 2 } : { fill: colour } }
          : boxAt(a, middle - 4, Math.max(3, b - a), 8, inexact ? { fill: 'none', stroke: colour, lineWidth: 2 } : { fill: colour }),
        !end && ongoing ? arrow(b, middle, 1, colour) : null,
        !begin ? arrow(a, middle, -1, colour) : null,
      ];
    };
    return { height: bottom + 6, option: drawing([null, ...sorted], top, shape, { silent: true }) };
  }

  const arrow = (x, y, way, fill) => ({ type: 'polygon', silent: true, shape: { points: [[x, y - 9], [x + way * 12, y], [x, y + 9]] }, style: { fill } });
  const hits = () => sorted.map((item, i) => ({ ...at[i], href: href(item), label: `${item.title}. Its facts` })).filter(part => part.href);
  return { draw, hits };
}
