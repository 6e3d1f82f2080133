// Scores as dots: a row an indicator, a sign a profile, so that a gap is a distance.

import { drawing, lineAt, NARROW, textAt, widthOf } from './chart.js';
import { h } from './dom.js';

const SHAPES = [
  'M6 0A6 6 0 1 1 6 12A6 6 0 1 1 6 0Z', // circle
  'M6 -1L13 6L6 13L-1 6Z', // diamond
  'M6 0L12.5 12H-0.5Z', // triangle
  'M0.5 0.5H11.5V11.5H0.5Z', // square
  'M-0.5 0H12.5L6 12Z', // triangle upside down
  'M4 0H8V4H12V8H8V12H4V8H0V4H4Z', // cross
];

/** How many profiles dots can tell apart. */
export const MOST = SHAPES.length;

/** Which sign is whose. */
export function key(columns) {
  return h('ul', { class: 'key' }, columns.map((column, i) => h('li', {}, sign(i), column.name)));
}

function sign(i) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [name, value] of [['viewBox', '-1 -1 14 14'], ['class', `sign series-${i + 1}`], ['aria-hidden', 'true']]) svg.setAttribute(name, value);
  const path = document.createElementNS(svg.namespaceURI, 'path');
  path.setAttribute('d', SHAPES[i]);
  svg.append(path);
  return svg;
}

/**
 * @param columns `{ name }`
 * @param rows    `{ name, kind, cells: [{ value, state }], silent }`, silent: what to say of the cells without a value
 */
export function dots(columns, rows) {
  function draw(t, width, top) {
    const names = Math.max(...rows.map(r => widthOf(t, r.name)));
    const above = width < NARROW || names > width * 0.42;
    const left = above ? 12 : Math.max(Math.ceil(names) + 24, width > 900 ? 320 : 0);
    const right = 12;
    const x = value => left + ((width - left - right) * (value - 1)) / 9;
    let y = 24;
    const at = rows.map(r => {
      const ties = new Map();
      for (const cell of r.cells) if (cell.value !== null) ties.set(cell.value, (ties.get(cell.value) ?? 0) + 1);
      const stack = Math.max(1, ...ties.values());
      const height = Math.max(above ? 30 : 34, stack * 13 + 14) + (above ? 20 : 0) + (r.silent ? 14 : 0);
      y += height;
      return { top: y - height, height };
    });
    const bottom = y;
    const grid = () => [
      ...Array.from({ length: 10 }, (_, i) => i + 1).map(v => [
        lineAt([[x(v), 22], [x(v), bottom]], { stroke: t.rule, lineWidth: v === 1 || v === 10 ? 1 : 0.5 }),
        above && v % 3 !== 1 ? null : textAt(t, String(v), x(v), 10, { textAlign: 'center', fill: t.muted, fontSize: 12 }),
      ]),
    ];
    const shape = (r, i) => {
      if (i === 0) return grid();
      const { top: from, height } = at[i - 1];
      const row = rows[i - 1];
      const middle = (above ? from + 20 : from) + (height - (above ? 20 : 0) - (row.silent ? 14 : 0)) / 2;
      const values = row.cells.map(cell => cell.value).filter(value => value !== null);
      const seen = new Map();
      const ties = value => row.cells.filter(cell => cell.value === value).length;
      return [
        lineAt([[above ? 0 : 0, from], [width, from]], { stroke: t.rule, lineWidth: 0.5 }),
        above ? textAt(t, row.name, 0, from + 13, { fontSize: 14 }) : textAt(t, row.name, left - 24, middle, { fontSize: 14, textAlign: 'right' }),
        row.silent ? textAt(t, row.silent, above ? 0 : left, from + height - 11, { fill: t.muted, fontSize: 12, fontStyle: 'italic' }) : null,
        values.length > 1 ? lineAt([[x(Math.min(...values)), middle], [x(Math.max(...values)), middle]], { stroke: t.muted, lineWidth: 1.5 }) : null,
        row.cells.map((cell, c) => {
          if (cell.value === null) return null;
          const order = seen.get(cell.value) ?? 0;
          seen.set(cell.value, order + 1);
          const py = middle + (order - (ties(cell.value) - 1) / 2) * 13;
          return {
            type: 'path', x: x(cell.value) - 6, y: py - 6, shape: { pathData: SHAPES[c], x: 0, y: 0, width: 12, height: 12, layout: 'center' },
            style: { fill: t.series[c], stroke: t.paper, lineWidth: 1 },
          };
        }),
      ];
    };
    return {
      height: bottom + 6,
      option: drawing([null, ...rows], top, shape, { silent: true }),
    };
  }
  return { draw };
}
