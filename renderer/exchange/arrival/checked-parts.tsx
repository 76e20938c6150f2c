// What was verified before anything was shown: signature, sender, and every part by size and hash.
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { writeDay } from '../../drafts/deadline';
import { useSpeech } from '../../words/speech';
import { writeSize } from '../sizes';
import type { Examined } from './arrival';
import '../exchange-table.css';

export function CheckedParts({ examined }: { readonly examined: Examined }) {
  const { t } = useTranslation('exchange');
  const { text, language } = useSpeech();
  const { sender, parts, head, file } = examined;
  const { neighbour } = sender;
  const day = neighbour === null ? '' : writeDay(neighbour.addedAt, language, Date.now());
  return (
    <>
      <Alert
        type="success"
        showIcon
        role="status"
        title={t('verified', { count: parts.length })}
        description={
          <ul className="exchange-checked">
            <li>{t('checkedSignature', { name: text(head.from.name) })}</li>
            {neighbour !== null && <li>{t('checkedKey', { who: neighbour.addedBy, day })}</li>}
            <li>{t('checkedParts', { count: parts.length, size: writeSize(file.bytes) })}</li>
            {file.encrypted && <li>{t('checkedLock')}</li>}
          </ul>
        }
      />
      <PartList parts={parts} />
    </>
  );
}

export function PartList({ parts }: { readonly parts: Examined['parts'] }) {
  const { t } = useTranslation('exchange');
  return (
    <details className="exchange-parts">
      <summary>{t('partsOf', { count: parts.length })}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="exchange-scroll" tabIndex={0} aria-label={t('partsOf', { count: parts.length })}>
        <table className="exchange-table">
          <thead>
            <tr>
              <th scope="col">{t('column.part')}</th>
              <th scope="col">{t('column.role')}</th>
              <th scope="col">{t('column.size')}</th>
              <th scope="col">SHA-256</th>
            </tr>
          </thead>
          <tbody>
            {parts.map(({ path, role, name, bytes, sha256 }) => (
              <tr key={path}>
                <th scope="row">
                  {name || path}
                  {name !== '' && <small>{path}</small>}
                </th>
                <td>{t(`role.${role}`)}</td>
                <td>{writeSize(bytes)}</td>
                <td className="exchange-hash">{sha256}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
