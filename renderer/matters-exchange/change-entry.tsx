// One matter of a report: whether it is to be taken, what is wrong with it, and field by field what would change.
import { Checkbox } from 'antd';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Mark, type Tone } from '../ui/mark';
import { useSpeech } from '../words/speech';
import { FindingList } from './finding-list';
import type { Change, ListFinding } from './report-choice';

const tones: Readonly<Record<Change['change'], Tone>> = { added: 'good', changed: 'busy', same: 'quiet' };

export const ChangeEntry = memo(function ChangeEntry(props: {
  readonly change: Change;
  readonly findings: readonly ListFinding[];
  readonly ticked: boolean;
  readonly onTick: (id: string, on: boolean) => void;
}) {
  const { change, findings, ticked } = props;
  const { t } = useTranslation('matters-exchange');
  const { text } = useSpeech();
  const [isOpen, setOpen] = useState(change.change === 'changed');
  const blocks = findings.filter(({ severity }) => severity === 'block').length;
  const warns = findings.length - blocks;
  return (
    <li className="list-change">
      <div className="list-change-head">
        <Checkbox
          checked={ticked}
          disabled={change.change === 'same'}
          aria-label={t('take', { name: text(change.name) })}
          onChange={({ target }) => props.onTick(change.id, target.checked)}
        >
          <strong>{text(change.name)}</strong>
        </Checkbox>
        <span className="list-place">{change.id}</span>
        <Mark tone={tones[change.change]}>{t(`change.${change.change}`)}</Mark>
        {blocks > 0 && <Mark tone="bad">{t('blockCount', { count: blocks })}</Mark>}
        {warns > 0 && <Mark tone="warn">{t('warnCount', { count: warns })}</Mark>}
      </div>
      {findings.length > 0 && <FindingList findings={findings} />}
      {change.fields.length > 0 && (
        <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{t('fieldCount', { count: change.fields.length })}</summary>
          {isOpen && <FieldTable change={change} />}
        </details>
      )}
    </li>
  );
});

function FieldTable({ change }: { readonly change: Change }) {
  const { t } = useTranslation('matters-exchange');
  const { text } = useSpeech();
  const isNew = change.change === 'added';
  return (
    <table className="list-fields">
      <thead>
        <tr>
          <th scope="col">{t('column.field')}</th>
          {!isNew && <th scope="col">{t('column.before')}</th>}
          <th scope="col">{t('column.after')}</th>
        </tr>
      </thead>
      <tbody>
        {change.fields.map(({ field, before, after }) => (
          <tr key={`${field.zh} ${before} ${after}`}>
            <th scope="row">{text(field)}</th>
            {!isNew && <td>{before === '' ? t('empty') : <del>{before}</del>}</td>}
            <td>{after === '' ? t('empty') : <ins>{after}</ins>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
