// One country over the editions: a small panel an indicator, all on the same scale.

import { drawing, lineAt, lines, textAt } from './chart.js';
import { signed } from './words.js';

const PLOT = 92;
const PAD = 12;

/**
 * @param editions the years, in order
 * @param panels   `{ name, points: [{ value, text, silent }], others: [points], change, verdict, tone }`; others: a second,
 *                 dashed line
 */
export function slopes(editions, panels) {
  function draw(t, width, top) {
    const columns = Math.min(panels.length, Math.max(1, Math.floor(width / (width < 420 ? 150 : 205))));
    const wide = width / columns;
    const titles = panels.map(p => lines(t, p.name, wide - 2 * PAD, 13, 600));
    const tallest = [];
    titles.forEach((l, i) => {
      const r = Math.floor(i / columns);
      tallest[r] = Math.max(tallest[r] ?? 0, l.length);
    });
    const heights = tallest.map((l, r) => l * 17 + PLOT + 84 + Math.max(...panels.slice(r * columns, (r + 1) * columns).map(p => (p.notes?.length ?? 0))) * 15);
    const tops = heights.map((_, r) => heights.slice(0, r).reduce((a, b) => a + b, 0));

    const shape = (p, i) => {
      const r = Math.floor(i / columns);
      const left = (i % columns) * wide + PAD;
      const inner = wide - 2 * PAD;
      const from = tops[r] + tallest[r] * 17 + 28;
      const x = e => left + 14 + ((inner - 28) * e) / Math.max(1, editions.length - 1);
      const y = value => from + PLOT * (1 - (value - 1) / 9);
      const tone = p.tone === 'worse' ? t.worse : p.tone === 'better' ? t.better : t.muted;
      const line = (points, style) => {
        const known = points.map((point, e) => (point.value === null ? null : [x(e), y(point.value)])).filter(Boolean);
        return known.length > 1 ? lineAt(known, style) : null;
      };
      return [
        titles[i].map((text, l) => textAt(t, text, left, tops[r] + 8 + (tallest[r] - titles[i].length + l) * 17, { fontWeight: 600 })),
        lineAt([[left, y(1)], [left + inner, y(1)]], { stroke: t.rule, lineWidth: 1 }),
        p.others ? [line(p.others, { stroke: t.muted, lineWidth: 1.5, lineDash: [4, 3] }),
          p.others.map((point, e) => (point.value === null ? null : { type: 'circle', silent: true, shape: { cx: x(e), cy: y(point.value), r: 3 }, style: { fill: t.paper, stroke: t.muted, lineWidth: 1.5 } }))] : null,
        line(p.points, { stroke: tone, lineWidth: 2.5 }),
        p.points.map((point, e) => [
          point.value === null ? null : [
            { type: 'circle', silent: true, shape: { cx: x(e), cy: y(point.value), r: 4 }, style: { fill: tone, stroke: t.paper, lineWidth: 1 } },
            textAt(t, point.text, x(e), y(point.value) - 13, { textAlign: 'center', fontSize: 12.5, fontWeight: 600 }),
          ],
          textAt(t, String(editions[e]), x(e), from + PLOT + 12, { textAlign: 'center', fontSize: 11.5, fill: t.muted }),
          point.value === null && (p.others?.[e].value ?? null) === null ? textAt(t, '×', x(e), y(1) - 8, { textAlign: 'center', fill: t.muted }) : null,
        ]),
        textAt(t, p.verdict, left, from + PLOT + 30, { fontSize: 12.5, fill: p.tone ? tone : t.muted, fontWeight: p.tone ? 600 : 400, fontStyle: p.tone ? 'normal' : 'italic' }),
        (p.notes ?? []).map((text, l) => textAt(t, text, left, from + PLOT + 46 + l * 15, { fontSize: 12, fill: t.muted })),
      ];
    };
    return { height: heights.reduce((a, b) => a + b, 0) + 4, option: drawing(panels, top, shape, { silent: true }) };
  }
  return { draw };
}

/** A change in words. */
export const verdict = (change, direction) =>
  direction === 'unchanged' || change === 0 ? 'unchanged' : `${signed(change)} ${direction}`;
