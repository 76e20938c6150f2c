// What a bundle and a local case say differently, field by field: the case here stays as it is unless a person takes the
// sender's words for a field.
import { Alert, Button, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Bilingual } from '../../../templates/language/bilingual';
import { DifferenceTable } from '../../case-desk/difference-table';
import { fieldLabel } from '../../case-desk/field-label';
import { sayValue } from '../../case-desk/say-value';
import { goTo } from '../../frame/navigation';
import { useSpeech } from '../../words/speech';
import { useWriteCase } from '../case-picker';
import { type Choice, choose, type Subject } from './arrival';
import { isChoosable, linkedFields } from './linked-fields';

type Conflict = Subject['conflicts'][number];
type Props = { readonly subject: Subject; readonly from: Bilingual; readonly theirs: Choice['theirs'] };

export function ConflictView({ subject, from, theirs }: Props) {
  const { t } = useTranslation('exchange');
  return (
    <>
      <h3 className="exchange-part-title">{t('conflicts', { count: subject.conflicts.length })}</h3>
      {subject.conflicts.map((conflict) => (
        <OneConflict
          key={[conflict.why, conflict.case, conflict.evidence].join(' ')}
          conflict={conflict}
          subject={subject}
          from={from}
          theirs={theirs.get(conflict.case) ?? new Set()}
        />
      ))}
    </>
  );
}

function OneConflict(
  props: Omit<Props, 'theirs'> & { readonly conflict: Conflict; readonly theirs: ReadonlySet<string> },
) {
  const { conflict, subject, from } = props;
  const { t } = useTranslation('exchange');
  const { text } = useSpeech();
  const write = useWriteCase();
  const rows = useRows(props);
  const { why, evidence, differences } = conflict;
  const others = evidence === null && differences.some(({ path }) => !isChoosable(path));
  const piece = subject.evidence.find(({ id }) => id === evidence);
  const name = piece === undefined ? (evidence ?? '') : text(piece.title);
  return (
    <section className="exchange-conflict">
      <Alert
        type="warning"
        showIcon
        title={t(`conflict.${why}`, { case: write(conflict), piece: name })}
        description={t(`conflictMeans.${why}`)}
        action={
          <Button size="small" onClick={() => goTo({ view: 'case', id: conflict.case })}>
            {t('openCase')}
          </Button>
        }
      />
      {rows.length > 0 && <DifferenceTable heads={[t('here'), t('there', { name: text(from) })]} rows={rows} />}
      {others && <p className="exchange-quiet">{t('evidenceDiffers')}</p>}
    </section>
  );
}

/** Pieces of evidence are only shown: what was collected is not rewritten. */
function useRows({ conflict, subject, theirs }: Parameters<typeof OneConflict>[0]) {
  const { t } = useTranslation('exchange');
  const { text } = useSpeech();
  const isChosen = conflict.evidence === null;
  const shown = conflict.differences.filter(({ path }) => !isChosen || isChoosable(path));
  const differing = shown.map(({ path }) => path);
  const take = (path: string, isTheirs: boolean): void => {
    const linked = linkedFields(path, differing);
    const paths = new Set([...theirs].filter((one) => !linked.includes(one)).concat(isTheirs ? linked : []));
    choose(subject.of, (choice) => ({ theirs: new Map([...choice.theirs, [conflict.case, paths]]) }));
  };
  const side = (path: string, isTheirs: boolean, value: unknown) =>
    isChosen ? (
      <Radio checked={theirs.has(path) === isTheirs} onChange={() => take(path, isTheirs)}>
        {sayValue(value) || t('empty')}
      </Radio>
    ) : (
      sayValue(value)
    );
  return shown.map(({ path, here, there }) => {
    const name = isChosen ? fieldLabel(path, [], '') : fieldLabel(`evidence[].${path}`, [], '');
    return { path, name: text(name), before: side(path, false, here), after: side(path, true, there) };
  });
}
