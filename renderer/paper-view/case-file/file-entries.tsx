// The contents of the file in the order of filing: what is taken, from where, and on which pages it will lie.
import { Checkbox, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSpeech } from '../../words/speech';
import type { CaseFileState, FileEntry } from './use-case-file';

export function FileEntries({ file }: { readonly file: CaseFileState }) {
  const { t } = useTranslation('case-file');
  const { look } = file;
  if (look === null) return null;
  if (look.entries.length === 0) return <p className="ready-quiet">{t('nothing')}</p>;
  return (
    <table className="case-file-entries" aria-label={t('contents')} aria-busy={file.waiting}>
      <thead>
        <tr>
          <th scope="col">{t('taken')}</th>
          <th scope="col">{t('paper')}</th>
          <th scope="col">{t('pages')}</th>
        </tr>
      </thead>
      <tbody>
        {look.entries.map((entry) => (
          <EntryRow key={entry.key} entry={entry} file={file} />
        ))}
      </tbody>
    </table>
  );
}

function EntryRow({ entry, file }: { readonly entry: FileEntry; readonly file: CaseFileState }) {
  const { t } = useTranslation('case-file');
  const { text } = useSpeech();
  const { key, source, name, number, date, taken, pages } = entry;
  const put = file.wish.sheets.find((one) => one.key === key)?.pages ?? 0;
  return (
    <tr className={taken ? undefined : 'case-file-left'}>
      <td>
        <Checkbox
          checked={taken}
          aria-label={t('take', { name: text(name) })}
          onChange={({ target }) => file.take(key, target.checked)}
        />
      </td>
      <td>
        <strong>{text(name) || t('unnamed')}</strong>
        <span className="ready-quiet">
          {[t(`source.${source}`), number, date].filter((part) => part !== '').join(' · ')}
        </span>
      </td>
      <td>
        {source === 'evidence' && taken ? (
          <InputNumber
            size="small"
            min={0}
            max={2000}
            precision={0}
            value={put}
            aria-label={t('sheets', { name: text(name) })}
            onChange={(next) => file.setSheets(key, next ?? 0)}
          />
        ) : null}
        <span>{sayPages(pages)}</span>
      </td>
    </tr>
  );
}

function sayPages(pages: FileEntry['pages']): string {
  if (pages === null) return '—';
  const [from, to] = pages;
  return from === to ? String(from) : `${from}–${to}`;
}
