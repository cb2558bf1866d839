'use strict';
const data = JSON.parse(document.getElementById('data').textContent);
const element = (id) => document.getElementById(id);
const ROLES = [['content', 'q'], ['cue', 'c'], ['source', 's']];
const STEP = 60;
const chosen = new Set();
let shown = STEP;

function make(name, className, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** The roles that each offset has in the annotations, as letters, and '' where none. */
function rolesOf(annotations, from, to) {
  const roles = Array(to - from).fill('');
  for (const [role, letter] of ROLES) {
    for (const annotation of annotations) {
      for (const [begin, end] of annotation[role]) {
        for (let i = Math.max(begin, from); i < Math.min(end, to); i++) {
          if (!roles[i - from].includes(letter)) roles[i - from] += letter;
        }
      }
    }
  }
  return roles;
}

/** The text with a span for each stretch of the same roles; 'd' where the other side differs. */
function marked(text, from, to, mine, other) {
  const roles = rolesOf(mine, from, to);
  const theirs = other && rolesOf(other, from, to);
  const classes = roles.map((own, i) =>
    [...own, ...(theirs && own && own !== theirs[i] && text[from + i].trim() ? 'd' : '')].join(' '));
  const out = [];
  for (let i = 0; i < classes.length; ) {
    let end = i + 1;
    while (end < classes.length && classes[end] === classes[i]) end++;
    const words = text.slice(from + i, from + end);
    out.push(classes[i] ? make('span', classes[i], words) : words);
    i = end;
  }
  return out;
}

/** One side of a card; where it has nothing, what else it has in these paragraphs. */
function side(title, finding, mine, other, all) {
  const text = data.articles[finding.article].text;
  if (!mine) {
    return make('div', 'none', make('small', '', `${title}: nothing like it`),
      ...marked(text, finding.from, finding.to, all));
  }
  return make('div', '', make('small', '', title),
    ...marked(text, finding.from, finding.to, [mine], other ? [other] : null));
}

function card(finding) {
  const { name, gold, found } = data.articles[finding.article];
  const open = make('button', '', 'whole article');
  open.type = 'button';
  open.addEventListener('click', () => showArticle(finding.article));
  const head = make('header', '', make('b', '', name),
    ...finding.kinds.map((kind) => make('span', 'kind', data.kinds[kind])),
    make('span', '', `${finding.content}, source: ${finding.source}`), open);
  const sure = finding.found && finding.found.confidence;
  return make('article', '', head, make('div', 'pair',
    side('ANNOTATED', finding, finding.gold, finding.found, gold),
    side(sure === null || sure === undefined ? 'FOUND' : `FOUND, confidence ${sure.toFixed(2)}`,
      finding, finding.found, finding.gold, found)));
}

function showArticle(index) {
  const { name, text, gold, found } = data.articles[index];
  element('title').textContent = name;
  const rows = [];
  for (let from = 0; from < text.length; ) {
    let to = text.indexOf('\n', from);
    to = to < 0 ? text.length : to;
    if (text.slice(from, to).trim()) {
      rows.push(make('div', 'pair', make('div', '', ...marked(text, from, to, gold, found)),
        make('div', '', ...marked(text, from, to, found, gold))));
    }
    from = to + 1;
  }
  element('whole').replaceChildren(...rows);
  element('article').showModal();
}

function matches(finding) {
  const is = (id, value) => !element(id).value || element(id).value === value;
  const article = data.articles[finding.article];
  const words = element('find').value.trim().toLowerCase();
  return (!chosen.size || finding.kinds.some((kind) => chosen.has(kind)))
    && is('outlet', article.outlet) && is('content', finding.content) && is('source', finding.source)
    && (!words || article.name.includes(words)
      || article.text.slice(finding.from, finding.to).toLowerCase().includes(words));
}

function show() {
  const found = data.findings.filter(matches);
  if (element('order').value === 'sure') {
    const sure = (finding) => (finding.found && finding.found.confidence) || 0;
    found.sort((a, b) => sure(b) - sure(a));
  }
  element('count').textContent = `${found.length} of ${data.findings.length}`;
  element('list').replaceChildren(...found.slice(0, shown).map(card));
  element('more').hidden = found.length <= shown;
}

function options(id, values) {
  const first = make('option', '', 'all');
  first.value = '';
  element(id).append(first, ...[...new Set(values)].sort().map((value) => make('option', '', value)));
}

function restart() {
  shown = STEP;
  show();
}

element('about').textContent = data.about;
for (const [kind, label] of Object.entries(data.kinds)) {
  const count = data.findings.filter((finding) => finding.kinds.includes(kind)).length;
  const button = make('button', '', `${label} `, make('b', '', String(count)));
  button.type = 'button';
  button.setAttribute('aria-pressed', 'false');
  button.addEventListener('click', () => {
    if (!chosen.delete(kind)) chosen.add(kind);
    button.setAttribute('aria-pressed', String(chosen.has(kind)));
    restart();
  });
  element('kinds').append(button);
}
options('outlet', data.articles.map((article) => article.outlet));
options('content', data.findings.map((finding) => finding.content));
options('source', data.findings.map((finding) => finding.source));
element('filters').addEventListener('input', restart);
element('filters').addEventListener('submit', (event) => event.preventDefault());
element('more').addEventListener('click', () => { shown += STEP; show(); });
element('close').addEventListener('click', () => element('article').close());
show();
