// The pages of the paper being tried, each line leading to the block of the template that it comes from.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { FacesNote } from '../../paper-view/faces-note';
import type { SheetDesk } from '../../paper-view/pages/page-sheet';
import { useDeskPages } from '../../paper-view/pages/use-desk-pages';
import { PaperDesk } from '../../paper-view/paper-desk';
import type { Trial } from './use-trial';

const nothing = (): void => {};

export function TrialPaper(props: {
  readonly trial: Trial;
  /** Name of the block being edited: its lines are marked and brought into view. */
  readonly block: string;
  readonly onBlock: (block: string) => void;
}) {
  const { trial, block, onBlock } = props;
  const { t } = useTranslation('paper');
  const paper = trial.shown?.tried.paper ?? null;
  const pages = useDeskPages(paper?.pdf ?? null);
  const desk = useMemo((): SheetDesk => {
    // Lines are told apart by their block, where the desk of a case tells them apart by their fields.
    const places = (paper?.places ?? []).map((place) => ({ ...place, fields: [place.clause] }));
    return {
      places,
      focusPath: block,
      severityOf: () => null,
      clauses: new Map(),
      leadsSomewhere: () => true,
      onGoTo: ({ clause }) => onBlock(clause),
      onReword: nothing,
      words: { reword: '', rewordedMark: '' },
    };
  }, [paper, block, onBlock]);
  const isSettled = !trial.waiting && paper !== null && pages.opened?.bytes === paper.pdf;
  return (
    <section className="trial-paper" aria-label={t('title')} data-tried={isSettled ? keyOf(trial) : ''}>
      <PaperDesk
        pages={pages}
        desk={desk}
        always
        fault={trial.fault}
        isShown={paper !== null}
        waiting={trial.waiting}
        onShown={nothing}
      >
        <FacesNote substitutions={paper?.substitutions ?? []} />
      </PaperDesk>
    </section>
  );
}

function keyOf({ shown }: Trial): string {
  if (shown === null) return '';
  const { kind, subject, language, layout, date } = shown.wish;
  return [subject.id, kind, language, layout, date].join('/');
}
