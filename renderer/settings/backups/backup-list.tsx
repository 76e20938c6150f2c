// The backups there are, newest first; the first few until all are asked for.
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { writeSize } from '../../exchange/sizes';
import { timeOf } from './backup-words';
import type { BackupRow, Backups } from './use-backups';

const few = 8;

export function BackupList(props: { readonly backups: Backups; readonly onLook: (row: BackupRow) => void }) {
  const { t } = useTranslation('backups');
  const [all, setAll] = useState(false);
  const { backups } = props.backups;
  if (backups.length === 0) return <p>{t('none')}</p>;
  return (
    <>
      <table className="backups-table" aria-label={t('list')}>
        <thead>
          <tr>
            <th scope="col">{t('time')}</th>
            <th scope="col">{t('place')}</th>
            <th scope="col">{t('holds')}</th>
            <th scope="col">{t('size')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('look')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {backups.slice(0, all ? backups.length : few).map((row) => (
            <tr key={`${row.place} ${row.name}`}>
              <th scope="row">
                <time dateTime={row.at}>{timeOf(row.at)}</time>
              </th>
              <td>{t(`place.${row.place}`)}</td>
              <td>{t('counts', { cases: row.cases, operations: row.operations, issued: row.issued })}</td>
              <td>{writeSize(row.bytes)}</td>
              <td>
                <Button size="small" aria-label={t('lookAt', { at: timeOf(row.at) })} onClick={() => props.onLook(row)}>
                  {t('look')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {!all && backups.length > few && (
        <Button type="link" className="backups-all" onClick={() => setAll(true)}>
          {t('showAll', { count: backups.length })}
        </Button>
      )}
    </>
  );
}
