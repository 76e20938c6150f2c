// The register of first violations as a spreadsheet or JSON. Individuals are always masked: whole numbers and names of
// persons leave the office in a signed bundle or not at all.
import type { Entry } from '../../../templates/first-violations/entry';
import { wishedEntries } from '../../../templates/first-violations/entry-list';
import { maskedForExport } from '../../../templates/first-violations/mask';
import type { Bilingual } from '../../../templates/language/bilingual';
import type { firstViolationChannels } from '../../contract/first-violation-channels';
import { done, type Outcome } from '../../contract/outcome';
import type { InputOf, OutputOf } from '../../contract/table';
import { writeWorkbook } from '../../spreadsheets/write-workbook';
import { entriesFile } from '../../store/first-violations/entries-file';
import { dayOf } from '../clock';
import type { Desk } from '../desk';
import { matterName, matterNames } from '../matter-words';
import { saveFile } from '../write-out';
import { numbersOf, registerNow } from './entry-rows';

type Input = InputOf<typeof firstViolationChannels, 'violation:export'>;
type Output = OutputOf<typeof firstViolationChannels, 'violation:export'>;
type Names = ReadonlyMap<string, Bilingual>;

const title = { zh: '导出首违台账', en: 'Export the register of first violations' };

export async function exportEntries(desk: Desk, { ids, format, ...wish }: Input): Promise<Outcome<Output>> {
  const register = await registerNow(desk);
  if (!register.ok) return register;
  const names = matterNames(await desk.office.law());
  const found = wishedEntries(register.value.entries, wish, names);
  const chosen = ids === null ? null : new Set(ids);
  const entries = found.filter(({ id }) => chosen?.has(id) ?? true).map(maskedForExport);
  const made = format === 'json' ? jsonBytes(entries) : await sheetBytes(entries, names);
  const name = `first-violations-${dayOf(desk.now())}.${format}`;
  const saved = await saveFile(desk, { title, name, bytes: () => made });
  return saved.ok ? done({ cancelled: !saved.value, entries: saved.value ? entries.length : 0 }) : saved;
}

function jsonBytes(entries: readonly Entry[]): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(entriesFile([...entries]), null, 2)}\n`);
}

const heads: readonly Bilingual[] = [
  { zh: '发现日期', en: 'Found on' },
  { zh: '当事人', en: 'Party' },
  { zh: '当事人（英文）', en: 'Party (English)' },
  { zh: '类别', en: 'Kind' },
  { zh: '代码或证件号码', en: 'Code or number' },
  { zh: '地址', en: 'Address' },
  { zh: '事项', en: 'Matter' },
  { zh: '事项（英文）', en: 'Matter (English)' },
  { zh: '行政区划', en: 'Division' },
  { zh: '机关', en: 'Authority' },
  { zh: '文号', en: 'Numbers' },
  { zh: '改正日期', en: 'Corrected on' },
  { zh: '不予处罚情形', en: 'Sentence of Article 33' },
  { zh: '来源', en: 'Origin' },
  { zh: '收到时间', en: 'Received at' },
];
const kinds = { organisation: '单位', individual: '个人（已遮盖）' } as const;

async function sheetBytes(entries: readonly Entry[], names: Names): Promise<Uint8Array> {
  const rows = entries.map((entry) => rowOf(entry, names));
  const widths = heads.map(({ zh }) => (/当事人|地址|事项|机关|文号/.test(zh) ? 26 : 14));
  return writeWorkbook([{ name: '首违台账', heads, rows, widths }]);
}

function rowOf(entry: Entry, names: Names): readonly string[] {
  const { party, origin } = entry;
  const matter = matterName(names, entry.matter);
  return [
    entry.foundOn,
    party.name.zh,
    party.name.en,
    kinds[party.kind],
    party.code,
    party.address.zh,
    matter.zh,
    matter.en,
    entry.division,
    entry.authorityName.zh,
    numbersOf(entry.papers).join('、'),
    entry.correctedOn ?? '',
    entry.leg ?? '',
    origin === null ? '本单位' : origin.name.zh,
    origin?.receivedAt ?? '',
  ];
}
