// Prints a Paper as a DOCX that the clerk can go on editing: the shell of its kind of page, filled with its words.

import { type Arranged, arrange, type Said } from '../../../templates/paper/arrange';
import type { Chart } from '../../../templates/paper/blocks';
import type { Paper } from '../../../templates/paper/paper';
import { eachPageLabels } from '../added-words';
import { deflatedEntry, writeZip, type ZipEntry } from '../zip/write-zip';
import { bodyXml } from './blocks/body';
import type { Context } from './blocks/context';
import { type ChartPicture, drawChartPicture } from './chart/chart-picture';
import { type Media, openMedia } from './media';
import { propertiesXml } from './properties';
import { documentPath, propertiesPath, relationsPath, type Shell, shellOf } from './shell/make-shell';

/** `pictures` by the file names of the paper's photographs; `copyLabel` stands in the header of each page. */
export type DocxOptions = {
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly copyLabel?: string;
};

/**
 * @returns the bytes of the file, the same for the same paper.
 * @throws PrintFault where a photograph of the paper is missing from `pictures` or is no JPEG or PNG.
 */
export async function printDocx(paper: Paper, options: DocxOptions): Promise<Uint8Array> {
  const arranged = arrange(paper);
  const { settings, page, language, draft } = paper;
  const { copyLabel = '' } = options;
  const eachPage = eachPageLabels(paper);
  const shell = await shellOf({ settings, page, language, draft, copyLabel, eachPage });
  return pack(paper, shell, arranged, {
    pictures: options.pictures,
    charts: await drawCharts(arranged, settings.textWidthMm),
  });
}

type Pictures = Pick<Context, 'pictures' | 'charts'>;

function pack(paper: Paper, shell: Shell, arranged: readonly Arranged[], pictures: Pictures): Uint8Array {
  const media = openMedia();
  const context = { sheet: shell.sheet, media, ...pictures, numberFollows: false };
  const body = bodyXml(arranged, context);
  return writeZip([
    ...shell.parts,
    deflatedEntry(documentPath, shell.head + body + shell.tail, quickly),
    media.entries.length === 0 ? shell.relationsEntry : relationsWith(shell, media),
    deflatedEntry(propertiesPath, propertiesXml(paper)),
    ...media.entries,
  ]);
}

/** Half the time of the usual level, and files 3 % larger. */
const quickly = 3;

function relationsWith({ relations }: Shell, media: Media): ZipEntry {
  const all = relations.replace('</Relationships>', () => `${media.relations()}</Relationships>`);
  return deflatedEntry(relationsPath, all);
}

async function drawCharts(arranged: readonly Arranged[], widthMm: number): Promise<Map<Chart<Said>, ChartPicture>> {
  const charts = arranged.flatMap(({ block }) => (block.kind === 'chart' ? [block] : []));
  const drawn = await Promise.all(
    charts.map(async (chart) => [chart, await drawChartPicture(chart, widthMm)] as const),
  );
  return new Map(drawn);
}
