// The figures leave the program: set as a paper by the typesetter, or as a workbook with typed cells.

import { figuresPaper } from '../../../templates/figures/figures-paper';
import { figuresSheets } from '../../../templates/figures/figures-sheets';
import { filterWords } from '../../../templates/figures/filter-words';
import type { Bilingual } from '../../../templates/language/bilingual';
import type { Language } from '../../../templates/paper/paper';
import { pageOf } from '../../../templates/paper/settings';
import type { figureChannels } from '../../contract/figure-channels';
import { done, type Outcome } from '../../contract/outcome';
import type { InputOf, OutputOf } from '../../contract/table';
import { writeWorkbook } from '../../spreadsheets/write-workbook';
import { dayInChina } from '../clock';
import type { Desk } from '../desk';
import { noPrinters, orPrintFault } from '../send-papers';
import { saveFile } from '../write-out';
import { type CountedNow, figuresNow } from './figures-at-hand';

type Sent = Uint8Array<ArrayBuffer>;
const title: Bilingual = { zh: '导出统计', en: 'Export the figures' };
const code = 'figures-not-written';

export async function exportFigures(
  desk: Desk,
  input: InputOf<typeof figureChannels, 'figure:export'>,
): Promise<Outcome<OutputOf<typeof figureChannels, 'figure:export'>>> {
  const now = await figuresNow(desk, input);
  if (!now.ok) return now;
  const today = dayInChina(desk.now().getTime());
  const made = input.as === 'pdf' ? await asPaper(desk, now.value, input.language, today) : done(null);
  if (!made.ok) return made;
  const bytes = made.value?.pdf ?? (await asWorkbook(now.value, today));
  const name = `${input.language === 'en' ? 'case figures' : '案件统计'} ${today}.${input.as}`;
  const saved = await saveFile(desk, { title, name, bytes: () => bytes, code });
  return saved.ok ? done({ cancelled: !saved.value }) : saved;
}

export async function printFigures(
  desk: Desk,
  input: InputOf<typeof figureChannels, 'figure:print'>,
): Promise<Outcome<OutputOf<typeof figureChannels, 'figure:print'>>> {
  const printers = await orPrintFault(() => desk.spooler.list());
  if (!printers.ok) return printers;
  if (printers.value.length === 0) return noPrinters;
  const now = await figuresNow(desk, input);
  if (!now.ok) return now;
  const made = await asPaper(desk, now.value, input.language, dayInChina(desk.now().getTime()));
  if (!made.ok) return made;
  const { pdf, pages } = made.value;
  const sent = await orPrintFault(() => desk.spooler.print(input.printer, { title: 'Pilin figures', pdf }));
  return sent.ok ? done({ pages }) : sent;
}

function asPaper(
  desk: Desk,
  { figures, names, office }: CountedNow,
  language: Language,
  date: string,
): Promise<Outcome<{ readonly pdf: Sent; readonly pages: number }>> {
  const filters = filterWords(figures.wish, names);
  const author = desk.settings.get().who;
  const paper = figuresPaper(figures, { language, date, settings: pageOf(office.page), author, filters });
  return desk.worker.ask('sheet', office, { paper });
}

function asWorkbook({ figures, names }: CountedNow, date: string): Promise<Uint8Array> {
  return writeWorkbook(figuresSheets(figures, date, filterWords(figures.wish, names)));
}
