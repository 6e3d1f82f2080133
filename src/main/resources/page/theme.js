// Light and dark: as the reader chose, else as the system has it.

const button = document.getElementById('theme');
const dark = matchMedia('(prefers-color-scheme: dark)');

function colours(chosen) {
  document.documentElement.classList.toggle('dark', chosen === 'dark');
  document.documentElement.classList.toggle('light', chosen === 'light');
  const now = chosen ?? (dark.matches ? 'dark' : 'light');
  button.textContent = now === 'dark' ? 'Light' : 'Dark';
  button.setAttribute('aria-label', `Switch to ${now === 'dark' ? 'light' : 'dark'} colours`);
  document.dispatchEvent(new Event('recolour'));
}

const remembered = () => {
  try {
    return localStorage.getItem('theme');
  } catch {
    return null; // storage may be forbidden; the choice then lasts as long as the page
  }
};

let chosen = remembered();
button.addEventListener('click', () => {
  chosen = (chosen ?? (dark.matches ? 'dark' : 'light')) === 'dark' ? 'light' : 'dark';
  try {
    localStorage.setItem('theme', chosen);
  } catch {
    // see above
  }
  colours(chosen);
});
dark.addEventListener('change', () => colours(chosen));
// Paper is light, and about so wide: charts are drawn for it.
addEventListener('beforeprint', () => {
  document.documentElement.classList.add('printing');
  colours('light');
});
addEventListener('afterprint', () => {
  document.documentElement.classList.remove('printing');
  colours(chosen);
});
colours(chosen);
