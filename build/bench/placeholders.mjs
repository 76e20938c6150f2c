// A paper as engines that fill templates take it: the same paper with placeholders where facts stand, and the facts.

/** How an engine names a fact, and a row of a list, in its templates. */
export const dialects = {
  braces: {
    fact: (name) => `{${name}}`,
    cell: (list, name, place) =>
      `${place === 'first' ? `{#${list}}` : ''}{${name}}${place === 'last' ? `{/${list}}` : ''}`,
    rowsOf: (row) => [row()],
  },
  /** Carbone repeats what stands between the first entry and the next. */
  carbone: {
    fact: (name) => `{d.${name}}`,
    cell: (list, name, _place, next) => `{d.${list}[i${next ? '+1' : ''}].${name}}`,
    rowsOf: (row) => [row(false), row(true)],
  },
};

/** @returns the paper that, printed, is the template */
export function templateOf(paper, dialect) {
  const names = nameFacts(paper);
  return mapFacts(
    paper,
    (_run, name) => ({ text: dialect.fact(name) }),
    names,
    (table, index) => ({
      ...table,
      rows: dialect.rowsOf((next) =>
        templateRow(table.rows[0], `t${index}`, { dialect, next, bilingual: paper.language === 'zh-en' }),
      ),
    }),
  );
}

/** @returns the facts of one paper by the names that its template uses */
export function dataOf(paper) {
  const data = {};
  mapFacts(
    paper,
    (run, name) => {
      data[name] = run.text;
      return run;
    },
    nameFacts(paper),
    (table, index) => {
      data[`t${index}`] = table.rows.map(rowData);
      return table;
    },
  );
  return data;
}

const sides = ['zh', 'en'];
const textOf = (runs) => runs.map((run) => run.text).join('');

function rowData({ cells }) {
  return Object.fromEntries(cells.flatMap((cell, at) => sides.map((side) => [`c${at}${side}`, textOf(cell[side])])));
}

/** What reads alike in both languages is printed once: it stays one placeholder. */
function templateRow({ cells }, list, { dialect, next, bilingual }) {
  const last = cells.length - 1;
  return {
    kind: 'row',
    cells: cells.map((cell, at) => {
      const alike = textOf(cell.zh) === textOf(cell.en);
      const hasEnglish = bilingual && cell.en.length > 0 && !alike;
      const place = (side) => {
        if (at === 0 && side === 'zh') return 'first';
        return at === last && side === (hasEnglish ? 'en' : 'zh') ? 'last' : 'inner';
      };
      const run = (side) => [{ text: dialect.cell(list, `c${at}${side}`, place(side), next) }];
      return { zh: run('zh'), en: alike ? run('zh') : hasEnglish ? run('en') : [] };
    }),
  };
}

/** Facts are numbered as they come; the same words of one text in both languages bear one name. */
function nameFacts(paper) {
  const names = new Map();
  walk(paper.blocks, {
    words: ({ zh, en }) => {
      const alike = textOf(zh) === textOf(en);
      for (const run of zh) names.set(run, `f${names.size}`);
      en.forEach((run, at) => {
        names.set(run, alike && zh[at] !== undefined ? names.get(zh[at]) : `f${names.size}`);
      });
    },
    table: () => {},
  });
  return names;
}

function mapFacts(paper, change, names, changeTable) {
  let tables = 0;
  const run = (one) => (one.field === undefined ? one : change(one, names.get(one)));
  const blocks = walk(paper.blocks, {
    words: ({ zh, en }) => ({ zh: zh.map(run), en: en.map(run) }),
    table: (table) => changeTable(table, tables++),
  });
  return { ...paper, blocks };
}

/** Every text of plain blocks, and every data table whole but for its heads. */
function walk(value, see) {
  if (Array.isArray(value)) return value.map((one) => walk(one, see));
  if (value === null || typeof value !== 'object') return value;
  if (value.kind === 'data-table') return see.table(value) ?? value;
  if (Array.isArray(value.zh) && Array.isArray(value.en)) return see.words(value) ?? value;
  if (value.kind === 'chart') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, walk(one, see)]));
}
