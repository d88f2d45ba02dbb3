import type { Written } from '../../core/text/written.js';

/** What stands between thousands of a page's numbers, as in a class of a regular expression, and before their decimals. */
interface Marks {
  readonly group: string;
  readonly decimal: '.' | ',';
}

export function marksOf(written: Written): Marks {
  const group = /1(.)000/.exec(written.number('1000'))?.[1] ?? '';
  return { group: group.trim() === '' ? '\\s' : group, decimal: written.decimal };
}

/**
 * The page's one script: sort, filter and copy for every table. Written for the browser, so as text; it makes elements
 * and sets their text, and never parses markup. Its words come from data attributes of the body.
 */
export const scriptOf = ({ group, decimal }: Marks): string => `'use strict';
(() => {
  const words = document.body.dataset;
  const make = (name, text) => { const e = document.createElement(name); if (text) e.textContent = text; return e; };
  const fill = (text, values) => text.replace(/\\{(\\w+)\\}/g, (p, n) => values[n] ?? p);
  // What a cell is worth where its text is no number: minutes, of \`10 h 57 min\`.
  const plain = (cell) => cell.dataset.v ?? cell.textContent.trim().replace(/\\s+/g, ' ');
  const numberOf = (text) => {
    const t = text.replace(/[${group}%\\s]/g, '')${decimal === '.' ? '' : `.replace('${decimal}', '.')`}.replace(/^[\\u25B2+=]/, '').replace(/^\\u25BC/, '-');
    const n = parseFloat(t);
    return Number.isNaN(n) ? null : n;
  };
  const sortBy = (table, index, numeric, descending) => {
    const body = table.tBodies[0];
    const rows = [...body.rows].map((row, i) => {
      const text = row.cells[index] ? plain(row.cells[index]) : '';
      return { row, i, key: numeric ? numberOf(text) : text === '-' || text === '' ? null : text };
    });
    rows.sort((a, b) => {
      if (a.key === null || b.key === null) return a.key === b.key ? a.i - b.i : a.key === null ? 1 : -1;
      const order = numeric ? a.key - b.key : a.key.localeCompare(b.key, document.documentElement.lang);
      return (descending ? -order : order) || a.i - b.i;
    });
    body.append(...rows.map((r) => r.row));
  };
  const toText = (table) =>
    [...table.rows].filter((row) => !row.hidden).map((row) => [...row.cells].map((c) => c.matches('td.num') ? plain(c).replace(/(\\d)${group === '\\s' ? group : group === '.' ? '\\.' : group}(?=\\d{3})/g, '$1') : plain(c)).join('\\t')).join('\\n');
  const copyText = async (text) => {
    try { await navigator.clipboard.writeText(text); return; } catch { /* no permission: the old way */ }
    const area = make('textarea'); area.value = text; document.body.append(area); area.select();
    document.execCommand('copy'); area.remove();
  };
  for (const table of document.querySelectorAll('table[data-tools]')) {
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, index) => {
      const button = make('button', head.textContent);
      button.type = 'button';
      button.title = fill(words.sort, { column: head.textContent });
      head.textContent = '';
      head.append(button);
      button.addEventListener('click', () => {
        const descending = head.getAttribute('aria-sort') === 'ascending';
        heads.forEach((h) => h.removeAttribute('aria-sort'));
        head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
        sortBy(table, index, head.classList.contains('num'), descending);
      });
    });
    const tools = make('div');
    tools.className = 'tools';
    const all = table.tBodies[0].rows.length;
    if (all < 3) continue;
    const said = make('span');
    said.setAttribute('role', 'status');
    if (all > 5) {
      const label = make('label', words.filter + ' ');
      const input = make('input');
      input.type = 'search';
      label.append(input);
      tools.append(label);
      input.addEventListener('input', () => {
        const wanted = input.value.toLowerCase();
        let n = 0;
        for (const row of table.tBodies[0].rows) {
          row.hidden = !row.textContent.toLowerCase().includes(wanted);
          if (!row.hidden) n++;
        }
        said.textContent = wanted === '' ? '' : fill(words.shown, { n, all });
      });
    }
    const copy = make('button', words.copy);
    copy.type = 'button';
    copy.addEventListener('click', async () => { await copyText(toText(table)); said.textContent = words.copied; });
    tools.append(copy, said);
    const frame = table.closest('.scroll') ?? table;
    // The caption stands above its tools, and stays where a table is moved sideways.
    const title = make('p', table.caption.textContent);
    title.className = 'caption';
    title.setAttribute('aria-hidden', 'true');
    table.caption.classList.add('said');
    const hint = make('span', words.sorts);
    hint.className = 'hint';
    tools.append(hint);
    frame.before(title, tools);
    const measure = () => { hint.textContent = frame.scrollWidth > frame.clientWidth + 1 && frame.clientWidth > 0 ? words.sorts + ' ' + words.scrolls : words.sorts; };
    if ('ResizeObserver' in self) new ResizeObserver(measure).observe(frame); else measure();
  }
  // A head that repeats on the next sheet is painted without its buttons.
  let heads = [];
  addEventListener('beforeprint', () => {
    heads = [...document.querySelectorAll('th button')].map((button) => [button, document.createTextNode(button.textContent)]);
    for (const [button, text] of heads) button.replaceWith(text);
  });
  addEventListener('afterprint', () => { for (const [button, text] of heads) text.replaceWith(button); });
})();
`;
