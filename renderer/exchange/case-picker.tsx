// Picks cases of this office by a search over the list: one to which pieces are joined, or several that are sent.
import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine, type Output } from '../bridge';
import { writeDay } from '../drafts/deadline';
import { firstWish } from '../drafts/list-wish';
import { useCaseRows } from '../operations/cases/use-case-rows';
import { Labelled } from '../ui/labelled';
import { useSpeech } from '../words/speech';

type CaseRow = Output<'draft:rows'>[number];

const pauseMs = 200;
const mostShown = 30;

type Props = {
  readonly label: string;
  readonly chosen: readonly string[];
  readonly many: boolean;
  readonly onChange: (ids: readonly string[]) => void;
};

export function CasePicker({ label, chosen, many, onChange }: Props) {
  const { t } = useTranslation('exchange');
  const [typed, setTyped] = useState('');
  const found = useFound(typed);
  const known = useCaseRows(chosen) ?? [];
  const write = useWriteCase();
  const rows = [...known, ...(found ?? []).filter(({ id }) => !chosen.includes(id))];
  return (
    <Labelled label={label}>
      {(id) => (
        <Select<string[]>
          id={id}
          className="exchange-picker"
          mode="multiple"
          maxCount={many ? 200 : 1}
          value={[...chosen]}
          options={rows.map((row) => ({ value: row.id, label: write(row) }))}
          showSearch={{ filterOption: false, onSearch: setTyped, searchValue: typed }}
          placeholder={t('pickHint')}
          notFoundContent={t(found === null ? 'pickSearching' : 'pickNothing')}
          onChange={(ids) => {
            setTyped('');
            onChange(ids);
          }}
        />
      )}
    </Labelled>
  );
}

/** Party · matter · day of the act. */
export function useWriteCase(): (row: Pick<CaseRow, 'party' | 'matter' | 'actOn'>) => string {
  const { t } = useTranslation('exchange');
  const { text, language } = useSpeech();
  return ({ party, matter, actOn }) =>
    [text(party) || t('noParty'), text(matter), actOn === null ? '' : writeDay(actOn, language, Date.now())]
      .filter((part) => part !== '')
      .join(' · ');
}

/**
 * Null until there is an answer to just these words: what was found for others is not offered, or Enter, pressed at once, would
 * take a case that nobody looked for.
 */
function useFound(text: string): readonly CaseRow[] | null {
  const [answer, setAnswer] = useState<{ readonly to: string; readonly rows: readonly CaseRow[] } | null>(null);
  useEffect(() => {
    let wanted = true;
    const pause = setTimeout(() => {
      const part = { from: 0, count: mostShown };
      void machine['draft:search']({ ...firstWish, text: text.slice(0, 200), part }).then((outcome) => {
        if (wanted && outcome.ok) setAnswer({ to: text, rows: outcome.value.entries });
      });
    }, pauseMs);
    return () => {
      wanted = false;
      clearTimeout(pause);
    };
  }, [text]);
  return answer !== null && answer.to === text ? answer.rows : null;
}
