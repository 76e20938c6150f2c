// What papers a command is to make: kinds, language, layout, formats, date, and whether ready or draft.
import { catalogue } from '../../templates/catalogue';
import type { Finding } from '../../templates/checks/finding';
import { dateSchema } from '../../templates/language/plain-values';
import type { Language, Layout } from '../../templates/paper/paper';
import { nearestName } from '../../templates/reading/nearest-name';
import type { Read } from '../../templates/reading/read';
import { type Request, requestFault } from './request';

export type Format = 'pdf' | 'docx';

export type Wish = {
  readonly kinds: readonly string[];
  readonly language: Language;
  readonly layout: Layout;
  readonly formats: readonly Format[];
  /** Day of the papers, YYYY-MM-DD. */
  readonly date: string;
  readonly ready: boolean;
  readonly out: string;
};

/** @param subject what the papers are made from. @param usual kinds where none is named */
export function readWish(request: Request, subject: 'case' | 'operation', usual: readonly string[] = []): Read<Wish> {
  const named = request.list('paper');
  const kinds = kindsOf(named.length === 0 ? usual : named, subject);
  const date = request.value('date') ?? today(new Date());
  const findings = [...kinds.findings, ...(dateSchema.safeParse(date).success ? [] : [noSuchDate('--date', date)])];
  if (findings.length > 0) return { ok: false, findings };
  const formats = request.list('format');
  const value: Wish = {
    kinds: kinds.ids,
    language: (request.value('language') ?? 'zh-en') as Language,
    layout: (request.value('layout') ?? 'stacked') as Layout,
    formats: (formats.length === 0 ? ['pdf', 'docx'] : formats) as Format[],
    date,
    ready: request.has('ready'),
    out: request.value('out') ?? '.',
  };
  return { ok: true, value };
}

const mostThreads = 16;

/** How many threads a batch is to have; undefined leaves it to the machine. */
export function readThreads(request: Request): Read<number | undefined> {
  const asked = request.value('threads');
  if (asked === undefined) return { ok: true, value: undefined };
  const threads = Number(asked);
  if (Number.isInteger(threads) && threads >= 1 && threads <= mostThreads) return { ok: true, value: threads };
  const fault = requestFault('option-value', '--threads', {
    zh: `--threads 的值 "${asked}" 无效，应为 1 至 ${mostThreads} 的整数。`,
    en: `--threads can't be "${asked}"; it is a whole number from 1 to ${mostThreads}.`,
  });
  return { ok: false, findings: [fault] };
}

/** The day on this computer's calendar, YYYY-MM-DD. */
export function today(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export function noSuchDate(option: string, found: string): Finding {
  return requestFault('option-value', option, {
    zh: `${option} 的值 "${found}" 不是存在的日期，应为 YYYY-MM-DD，例如 2026-11-23。`,
    en: `${option} can't be "${found}": a date that exists is needed, as YYYY-MM-DD, e.g. 2026-11-23.`,
  });
}

function kindsOf(named: readonly string[], subject: 'case' | 'operation') {
  const possible = catalogue.filter((kind) => kind.subject === subject).map((kind) => kind.id);
  const ids = named.includes('all') ? possible : named;
  return { ids, findings: ids.filter((id) => !possible.includes(id)).map((id) => noSuchKind(id, possible)) };
}

function noSuchKind(id: string, possible: readonly string[]): Finding {
  const nearest = nearestName(id, possible);
  const list = possible.join(', ');
  return requestFault('option-value', '--paper', {
    zh: `此命令不能制作文书 "${id}"。${nearest === null ? `可用种类：${list}，或 all。` : `是否应为 ${nearest}？`}`,
    en: `This command makes no paper "${id}". ${nearest === null ? `The kinds are ${list}, or all.` : `Did you mean ${nearest}?`}`,
  });
}
