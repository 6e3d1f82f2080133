// Flows from where to where: a Sankey diagram, and on a narrow screen a line of places each.

import { drawing, lines, textAt } from './chart.js';
import { say } from './words.js';

const NONE = 'not mentioned';

/** @param href where a flow leads */
export function routes(flows, href) {
  let boxes = [];
  const narrow = width => width < 760;

  function draw(t, width, top) {
    return narrow(width) ? inLines(t, width, top) : inBands(t, width, top);
  }

  function inBands(t, width, top) {
    const nodes = new Map();
    const links = [];
    const node = (layer, text, extra = {}) => {
      const name = `${layer}:${text}`;
      if (!nodes.has(name)) nodes.set(name, { name, depth: layer, label: { formatter: text, fontStyle: text === NONE ? 'italic' : 'normal', color: text === NONE ? t.muted : t.ink }, itemStyle: { color: t.muted }, ...extra });
      return name;
    };
    const markets = [...new Set(flows.map(flow => flow.market))];
    flows.forEach((flow, i) => {
      const colour = t.series[markets.indexOf(flow.market) % t.series.length];
      const middle = node(1, flow.commodity, { itemStyle: { color: colour } });
      const names = places => (places.length ? places.map(place => place.name) : [NONE]);
      const [from, via, to] = [names(flow.origin), flow.via.map(place => place.name), names(flow.destination)];
      const size = Math.max(from.length, via.length, to.length);
      const join = (a, b, value) => links.push({ source: a, target: b, value, lineStyle: { color: colour, opacity: flow.certainty === 'stated' ? 0.45 : 0.2 }, flow: i });
      from.forEach(name => join(node(0, name), middle, size / from.length));
      if (via.length) {
        via.forEach(v => {
          join(middle, node(2, v), size / via.length);
          to.forEach(name => join(node(2, v), node(3, name), size / via.length / to.length));
        });
      } else to.forEach(name => join(middle, node(3, name), size / to.length));
    });
    const height = Math.max(280, flows.length * 58);
    return {
      height,
      option: {
        series: [{
          type: 'sankey', left: 0, right: 130, top: top + 10, height: height - 24, nodeWidth: 8, nodeGap: 22, draggable: false, layoutIterations: 64,
          emphasis: { focus: 'trajectory' }, nodeAlign: 'justify', silent: false,
          label: { fontSize: 13, fontFamily: t.font, color: t.ink, position: 'right', distance: 6, textBorderColor: t.paper, textBorderWidth: 3 },
          data: [...nodes.values()], links,
        }],
      },
    };
  }

  function inLines(t, width, top) {
    let y = 4;
    boxes = flows.map(flow => {
      const name = places => (places.length ? places.map(place => place.name).join(', ') : NONE);
      const stops = [name(flow.origin), ...(flow.via.length ? [name(flow.via)] : []), name(flow.destination)];
      const path = lines(t, stops.join(' → '), width, 14);
      const title = lines(t, flow.commodity + (flow.certainty === 'stated' ? '' : ` (${say(flow.certainty)})`), width, 13, 600);
      const height = (title.length + path.length) * 19 + 18;
      y += height;
      return { left: 0, top: y - height, width, height, title, path, href: href(flow), label: `${flow.commodity}: ${stops.join(' to ')}. Its facts` };
    });
    const shape = box => [
      box.title.map((text, l) => textAt(t, text, 0, box.top + 10 + l * 19, { fontWeight: 600, fill: t.muted })),
      box.path.map((text, l) => textAt(t, text, 0, box.top + 10 + (box.title.length + l) * 19, { fontSize: 14 })),
    ];
    return { height: y, option: drawing(boxes, top, shape, { silent: true }) };
  }

  const hits = (chart, width) => (narrow(width) ? boxes : []);
  return { draw, hits };
}
