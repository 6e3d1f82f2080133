// Connections as columns of names with lines between them; on a narrow screen as one column with arcs beside it.

import { drawing, lines, textAt, widthOf } from './chart.js';
import { score } from './words.js';

export const KINDS = ['party', 'actor', 'market', 'place'];

/** What a line means. */
export const LINKS = {
  involvement: 'an actor has a part in a market',
  flow: 'people or goods of a market move from or to a place',
  shared_finding: 'a finding names both',
};

const ROW = 26;
const LINE = 17;
const ONE_COLUMN = 800;

/** @param href where a node leads */
export function arranged(nodes, links, href) {
  let places = new Map();
  let lit = null; // the node that is pointed at

  function draw(t, width, top) {
    const columns = KINDS.map(kind => order(nodes.filter(node => node.kind === kind), links)).filter(column => column.length);
    const narrow = width < ONE_COLUMN || columns.length === 1;
    const layout = narrow ? inOneColumn(columns, t, width) : inColumns(columns, t, width);
    places = layout.places;
    const near = lit && places.has(lit) ? new Set([lit, ...links.filter(l => l.source === lit || l.target === lit).flatMap(l => [l.source, l.target])]) : null;
    const line = l => {
      const [a, b] = [places.get(l.source), places.get(l.target)];
      const on = near && (l.source === lit || l.target === lit);
      const weak = l.kind === 'shared_finding';
      return {
        ...(narrow || a.column === b.column ? arc(a, b, width, narrow) : curve(a, b)),
        silent: true,
        style: {
          fill: null,
          stroke: { involvement: t.market, flow: t.accent }[l.kind] ?? t.muted,
          lineWidth: on ? 2.5 : weak ? 1 : 1.6,
          lineDash: l.certainty && l.certainty !== 'stated' ? [5, 4] : null,
          opacity: near ? (on ? 1 : 0.07) : weak ? 0.4 : 0.75,
        },
      };
    };
    const label = node => {
      const p = places.get(node.id);
      const opacity = near && !near.has(node.id) ? 0.3 : 1;
      const dot = x => ({ type: 'circle', silent: true, shape: { cx: x, cy: p.y, r: 4 }, style: { fill: colour(t)[node.kind], opacity } });
      return [
        p.text.map((text, i) => textAt(t, text, p.x, p.y + (i - (p.text.length - 1) / 2) * LINE, {
          textAlign: p.align, opacity, stroke: t.paper, lineWidth: 4,
        })),
        p.in === null ? null : dot(p.in),
        p.out === null ? null : dot(p.out),
      ];
    };
    return {
      height: layout.height,
      option: drawing([null, ...nodes], top, (node, i) => (i === 0 ? links.map(line) : label(node)), { silent: true }),
    };
  }

  const hits = () => nodes.filter(node => href(node)).map(node => ({
    ...places.get(node.id).box, label: `${node.name}, ${node.kind}. Its facts`, href: href(node), over: on => (lit = on ? node.id : null),
  }));
  return { draw, hits };
}

const colour = t => ({ party: t.muted, actor: t.actor, market: t.market, place: t.accent });
const named = node => (typeof node.score === 'number' ? `${node.name}  ${score(node.score)}` : node.name);

/** Most connected first. */
function order(column, links) {
  const degree = node => links.filter(l => l.source === node.id || l.target === node.id).length;
  return column.toSorted((a, b) => degree(b) - degree(a) || a.name.localeCompare(b.name));
}

/** Each name has a dot where lines come from the left, and one where they leave to the right. */
function inColumns(columns, t, width) {
  const wide = columns.map(column => Math.max(...column.map(node => widthOf(t, named(node), 13))) + 30);
  const gap = (width - wide.reduce((a, b) => a + b, 0)) / (columns.length - 1);
  const height = Math.max(...columns.map(column => column.length)) * ROW + 12;
  const places = new Map();
  let x = 0;
  columns.forEach((column, c) => {
    const [first, last] = [c === 0, c === columns.length - 1];
    const from = (height - column.length * ROW) / 2;
    column.forEach((node, i) => {
      const y = from + (i + 0.5) * ROW;
      const text = named(node);
      const right = first ? x + wide[c] - 14 : x + 14 + widthOf(t, text, 13);
      places.set(node.id, {
        y, column: c, text: [text], align: first ? 'right' : 'left', x: first ? right : x + 14,
        in: first ? null : x + 4, out: last ? null : right + 9,
        box: { left: first ? right - widthOf(t, text, 13) - 8 : x, top: y - ROW / 2, width: widthOf(t, text, 13) + 26, height: ROW },
      });
    });
    x += wide[c] + gap;
  });
  return { places, height };
}

function inOneColumn(columns, t, width) {
  const most = Math.min(360, width * 0.6);
  const texts = new Map(columns.flat().map(node => [node.id, lines(t, named(node), most, 13)]));
  const right = Math.max(...[...texts.values()].flat().map(text => widthOf(t, text, 13))) + 14;
  const places = new Map();
  let y = 8;
  columns.forEach((column, c) => {
    column.forEach(node => {
      const text = texts.get(node.id);
      const height = text.length * LINE + 9;
      places.set(node.id, { y: y + height / 2, column: c, text, align: 'left', x: 2, in: null, out: right, box: { left: 0, top: y, width: right + 6, height } });
      y += height;
    });
    y += 14;
  });
  return { places, height: y };
}

function curve(a, b) {
  const [from, to] = a.column < b.column ? [a, b] : [b, a];
  const [x1, x2] = [from.out, to.in];
  const middle = (x1 + x2) / 2;
  return { type: 'bezierCurve', shape: { x1, y1: from.y, x2, y2: to.y, cpx1: middle, cpy1: from.y, cpx2: middle, cpy2: to.y } };
}

/** The farther apart, the wider; none beyond the edge, and none across names: the last column has its arcs before it. */
function arc(a, b, width, narrow) {
  const [x1, x2] = [a.out ?? a.in, b.out ?? b.in];
  const room = narrow ? width - x1 - 6 : 90;
  const side = a.out === null ? -1 : 1;
  const reach = (side * Math.min(room, 14 + Math.abs(a.y - b.y) * 0.35) * 4) / 3;
  return { type: 'bezierCurve', shape: { x1, y1: a.y, x2, y2: b.y, cpx1: x1 + reach, cpy1: a.y, cpx2: x2 + reach, cpy2: b.y } };
}
