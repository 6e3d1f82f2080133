// ECharts, in the page's colours, at the width there is.

import { init } from './echarts/echarts.esm.min.js';

/** Narrower than this a chart puts its labels above its marks, not beside them. */
export const NARROW = 520;

// The library writes inline styles as attributes, which the page's policy forbids, for good reason; by way of the object
// model the same is allowed. Only elements of a chart are concerned.
const setAttribute = SVGElement.prototype.setAttribute;
SVGElement.prototype.setAttribute = function (name, value) {
  if (name === 'style') this.style.cssText = value;
  else setAttribute.call(this, name, value);
};

const NAMES = ['ink', 'muted', 'rule', 'track', 'paper', 'market', 'actor', 'resilience', 'accent', 'worse', 'better', 'low', 'middle', 'high', 'strong'];

/** The colours and the type of the style sheet, for a drawing. */
export function theme() {
  const style = getComputedStyle(document.documentElement);
  const colours = Object.fromEntries(NAMES.map(name => [name, style.getPropertyValue(`--${name}`).trim()]));
  return {
    ...colours,
    series: [1, 2, 3, 4, 5, 6].map(i => style.getPropertyValue(`--series-${i}`).trim()),
    // The library puts the name into attributes as it is.
    font: getComputedStyle(document.body).fontFamily.replaceAll('"', "'"),
  };
}

const common = t => ({
  animation: false,
  backgroundColor: 'transparent',
  textStyle: { fontFamily: t.font, color: t.ink, fontSize: 13 },
});

/**
 * A chart in an element. `draw(theme, width, top)` gives `{option, height}`; it is asked again when the width or the colours
 * change. `drawn` is told of the chart each time.
 */
export function mount(host, draw, drawn = () => {}) {
  let chart = null;
  let last = 0;
  const paint = () => {
    const width = host.clientWidth;
    const t = theme();
    const { option, height } = draw(t, width, 0);
    host.style.height = `${height}px`;
    chart ??= init(host, null, { renderer: 'svg', width, height });
    chart.resize({ width, height });
    chart.setOption({ ...common(t), ...option }, { notMerge: true });
    chart.getZr().flush(); // a print does not wait for the next frame
    host.querySelector('svg').setAttribute('viewBox', `0 0 ${width} ${height}`);
    last = width;
    return height;
  };
  const redraw = () => {
    if (!host.isConnected || !host.clientWidth) return;
    const height = paint();
    drawn(chart, last, height);
  };
  const sizes = new ResizeObserver(() => {
    if (!host.isConnected) {
      sizes.disconnect();
      chart?.dispose();
    } else if (host.clientWidth !== last) redraw();
  });
  sizes.observe(host);
  const recolour = () => (host.isConnected ? redraw() : document.removeEventListener('recolour', recolour));
  document.addEventListener('recolour', recolour);
  return { paint };
}

/**
 * An option that draws items by hand, each as shapes in pixels, `top` from the upper edge.
 * @param render (item, index) => shapes of the library's custom series
 */
export const drawing = (items, top, render, more = {}) => ({
  grid: { left: 0, right: 0, top: 0, bottom: 0 },
  xAxis: { show: false, min: 0, max: 1 },
  yAxis: { show: false, min: 0, max: 1 },
  series: [{
    type: 'custom', coordinateSystem: 'cartesian2d', encode: { x: -1, y: -1 },
    renderItem: (_, api) => ({ type: 'group', y: top, children: [render(items[api.value(0)], api.value(0))].flat(Infinity).filter(Boolean) }),
    data: items.map((_, i) => [i, 0]),
    ...more,
  }],
});

export const textAt = (t, text, x, y, style = {}) => ({
  type: 'text', silent: true,
  style: { text, x, y, fill: t.ink, fontSize: 13, fontFamily: t.font, textVerticalAlign: 'middle', ...style },
});

export const boxAt = (x, y, width, height, style) => ({ type: 'rect', silent: true, shape: { x, y, width, height }, style });

export const lineAt = (points, style) => ({ type: 'polyline', silent: true, shape: { points }, style: { fill: null, ...style } });

const ruler = document.createElement('canvas').getContext('2d');

/** How wide a text is, in pixels. */
export function widthOf(t, text, size = 14, weight = 400) {
  ruler.font = `${weight} ${size}px ${t.font}`;
  return ruler.measureText(text).width;
}

/** A text in lines of at most this width. */
export function lines(t, text, width, size, weight) {
  const out = [];
  for (const word of text.split(' ')) {
    const longer = out.length ? `${out.at(-1)} ${word}` : word;
    if (out.length && widthOf(t, longer, size, weight) <= width) out[out.length - 1] = longer;
    else out.push(word);
  }
  return out;
}

/** The drawing as an SVG that stands alone: with title, note and source line. */
export function picture(draw, { title, note, key, source }, width = 960) {
  const t = theme();
  const inner = width - 32;
  const said = [[title, 19, t.ink, 600], ...[note, key].filter(Boolean).flatMap(text => lines(t, text, inner, 13).map(l => [l, 13, t.muted, 400]))];
  let y = 18;
  const head = said.map(([text, size, fill, fontWeight]) => {
    const shape = { type: 'text', left: 16, top: y, silent: true, style: { text, fontSize: size, fill, fontWeight, fontFamily: t.font } };
    y += size + 6;
    return shape;
  });
  const top = y + 10;
  const { option, height } = draw(t, inner, top);
  const foot = lines(t, source, inner, 12);
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: inner, height: height + top + foot.length * 16 + 24 });
  chart.setOption({
    ...common(t), ...option,
    graphic: [
      ...head.map(shape => ({ ...shape, left: 0 })),
      ...foot.map((text, i) => ({ type: 'text', left: 0, top: height + top + 12 + i * 16, silent: true, style: { text, fontSize: 12, fill: t.muted, fontFamily: t.font } })),
    ],
  });
  const svg = framed(chart.renderToSVGString(), t.paper);
  chart.dispose();
  return svg;
}

/** Margins and a background around a picture. Its text is not parsed: the page's policy would forbid the styles in it. */
function framed(svg, paper) {
  return svg.replace(/^<svg width="(\d+)" height="(\d+)"([^>]*?) viewBox="[^"]*">/, (_, width, height, rest) => {
    const wide = Number(width) + 32;
    return `<svg width="${wide}" height="${height}"${rest} viewBox="-16 0 ${wide} ${height}"><rect x="-16" width="${wide}" height="${height}" fill="${paper}"/>`;
  });
}

/** The same as a PNG, twice as fine. */
export async function raster(svg) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * 2;
  canvas.height = image.height * 2;
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise(done => canvas.toBlob(done, 'image/png'));
}

/** Gives a file to the browser to save. */
export function save(blob, name) {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(blob);
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(anchor.href), 10000);
}
