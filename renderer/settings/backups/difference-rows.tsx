// The cases and operations in which a backup and the present data differ, to be chosen one by one.
import { Checkbox, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../bridge';
import { useSpeech } from '../../words/speech';
import { timeOf } from './backup-words';

type Row = Output<'backup:compare'>['rows'][number];

const colours = { 'only-there': 'orange', 'in-trash': 'gold', differs: 'blue', 'only-here': 'default' } as const;

export function DifferenceRows(props: {
  readonly rows: readonly Row[];
  readonly more: number;
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (chosen: ReadonlySet<string>) => void;
}) {
  const { t } = useTranslation('backups');
  const { text } = useSpeech();
  if (props.rows.length === 0) return <p>{t('nothingDiffers')}</p>;
  const choose = (id: string, isChosen: boolean): void => {
    const next = new Set(props.chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    props.onChosen(next);
  };
  return (
    <>
      <table className="backups-table" aria-label={t('state')}>
        <thead>
          <tr>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('state')}</th>
            <th scope="col">{t('savedThere')}</th>
            <th scope="col">{t('savedHere')}</th>
          </tr>
        </thead>
        <tbody>
          {props.rows.map(({ id, of, difference, name, savedThere, savedHere }) => {
            const shown = text(name) || t('nameless');
            return (
              <tr key={id}>
                <th scope="row">
                  <Checkbox
                    disabled={difference === 'only-here'}
                    checked={props.chosen.has(id)}
                    aria-label={t('choose', { name: shown })}
                    onChange={({ target }) => choose(id, target.checked)}
                  />
                  <span className="backups-name">{shown}</span>
                  {of === 'operation' && <Tag>{t('of.operation')}</Tag>}
                </th>
                <td>
                  <Tag color={colours[difference]}>{t(`difference.${difference}`)}</Tag>
                </td>
                <td className="backups-time">{savedThere === null ? '' : timeOf(savedThere)}</td>
                <td className="backups-time">{savedHere === null ? '' : timeOf(savedHere)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {props.more > 0 && <p className="backups-quiet">{t('more', { count: props.more })}</p>}
    </>
  );
}
