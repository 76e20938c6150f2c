// What all pages of a paper share: its lines, which of them lead where, and which can be reworded.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SheetDesk } from './pages/page-sheet';
import type { PaneFinding } from './paper-pane';
import { fieldsOf, type Place } from './places/place-lookup';
import type { SetPaper } from './use-live-paper';

type Options = {
  readonly paper: SetPaper | null;
  readonly focusPath: string;
  readonly findingsOf: ((path: string) => readonly PaneFinding[]) | undefined;
  readonly canReword: boolean;
  readonly onGoToField: (path: string) => void;
  readonly onReword: (clause: string) => void;
};

const noPlaces: readonly Place[] = [];

export function useSheetDesk(options: Options): SheetDesk {
  const { t } = useTranslation('paper');
  const { paper, focusPath, findingsOf, canReword, onGoToField, onReword } = options;
  return useMemo(() => {
    const clauses = new Map(paper?.clauses.map(({ clause, reworded }) => [clause, reworded]));
    const isReworded = ({ clause }: Place) => canReword && clauses.get(clause) === true;
    return {
      places: paper?.places ?? noPlaces,
      focusPath,
      severityOf: (place) => severityOf(place, findingsOf),
      clauses: canReword ? clauses : new Map(),
      leadsSomewhere: (place) => isReworded(place) || fieldsOf(place).length > 0,
      onGoTo: (place) => {
        const [field] = fieldsOf(place);
        if (isReworded(place)) onReword(place.clause);
        else if (field !== undefined) onGoToField(field);
      },
      onReword,
      words: { reword: t('rewordThis'), rewordedMark: t('rewordedMark') },
    };
  }, [paper, focusPath, findingsOf, canReword, onGoToField, onReword, t]);
}

function severityOf(place: Place, findingsOf: Options['findingsOf']): 'block' | 'warn' | null {
  if (findingsOf === undefined) return null;
  const found = fieldsOf(place).flatMap((path) => findingsOf(path));
  if (found.some(({ severity }) => severity === 'block')) return 'block';
  return found.length > 0 ? 'warn' : null;
}
