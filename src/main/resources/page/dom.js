// Elements, built without markup: text from the API is always text.

/** An element with attributes, listeners ("on"), properties ("prop") and children; what is null or false is left out. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === 'on') for (const [type, listener] of Object.entries(value)) element.addEventListener(type, listener);
    else if (name === 'prop') Object.assign(element, value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

/** A link, as text where there is nothing to link to. */
export const link = (href, text, attributes = {}) => (href ? h('a', { href, ...attributes }, text) : h('span', {}, text));

/** Says to those who hear the page what has changed. */
export function announce(text) {
  document.getElementById('status').textContent = text;
}

/** A choice of one, as a select with its label. */
export function choice(id, label, options, chosen, change) {
  const select = h(
    'select',
    { id, on: { change: () => change(select.value) } },
    options.map(([value, text]) => h('option', { value, selected: value === chosen }, text)),
  );
  return h('div', { class: 'choice' }, h('label', { for: id }, label), select);
}

/** A choice of one among few, all in sight. */
export function tabs(id, label, options, chosen, change) {
  return h(
    'fieldset',
    { class: 'tabs' },
    h('legend', {}, label),
    options.map(([value, text], i) =>
      h(
        'label',
        {},
        h('input', {
          type: 'radio', name: id, id: `${id}-${i}`, value, checked: value === chosen,
          on: { change: () => change(value) },
        }),
        h('span', {}, text),
      ),
    ),
  );
}

/** A choice of several. */
export function checks(id, label, options, chosen, change) {
  const boxes = options.map(([value, text], i) => {
    const box = h('input', { type: 'checkbox', id: `${id}-${i}`, value, checked: chosen.includes(value), on: { change: changed } });
    return [box, text];
  });
  function changed() {
    change(boxes.filter(([box]) => box.checked).map(([box]) => box.value));
  }
  return h('fieldset', { class: 'tabs checks' }, h('legend', {}, label),
    boxes.map(([box, text]) => h('label', {}, box, h('span', {}, text))));
}
