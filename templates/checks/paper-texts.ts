// Every text of a composed paper: whole texts with the runs they are made of, in the paper's languages.
import type { LanguageCode } from '../language/bilingual';
import type { Run, Words } from '../paper/blocks';
import { mapBlock } from '../paper/map-block';
import type { Paper } from '../paper/paper';
import { oncePer } from './once-per';
import { isSpoken } from './texts';

export type PaperText = {
  /** The block it stands in; the path of texts that come from no field is paper.<clause>. */
  readonly clause: string;
  readonly language: LanguageCode;
  readonly runs: readonly Run[];
};

/** All texts of the paper that its language prints, in reading order. */
export const paperTexts = oncePer((paper: Paper): readonly PaperText[] =>
  bothSides(paper).filter((text) => isSpoken(text.language, paper.language)),
);

/** All texts of the paper in both languages, whichever it prints. */
export const bothSides = oncePer((paper: Paper): readonly PaperText[] => {
  const texts: PaperText[] = [];
  for (const block of paper.blocks) {
    mapBlock(block, (words: Words) => {
      texts.push({ clause: block.clause, language: 'zh', runs: words.zh });
      texts.push({ clause: block.clause, language: 'en', runs: words.en });
      return words;
    });
  }
  return texts;
});

export function pathOfRun(run: Run | undefined, clause: string): string {
  return run?.field ?? `paper.${clause}`;
}

export function textOfRuns(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

/** The run that holds the character at `index` of the joined text. */
export function runAt(runs: readonly Run[], index: number): Run | undefined {
  let end = 0;
  return runs.find((run) => {
    end += run.text.length;
    return index < end;
  });
}

/** Whether any run of the paper was filled from a field whose path ends so. */
export function printsField(paper: Paper, ending: string): boolean {
  return bothSides(paper).some((text) => text.runs.some((run) => run.field?.endsWith(ending)));
}
