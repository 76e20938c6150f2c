// What will be in the bundle, file by file with its size; one that is gone or was altered is named and holds it back.
import { Alert, Checkbox, Spin } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fault } from '../../../electron/contract/outcome';
import { machine, type Output } from '../../bridge';
import { useSpeech } from '../../words/speech';
import { writeSize } from '../sizes';
import { contentsOf, type SendWish } from './send-wish';
import '../exchange-table.css';

type Props = {
  readonly wish: SendWish;
  /** Told whether all of it can be sent. */
  readonly onSound: (sound: boolean) => void;
};

export function ContentsList({ wish, onSound }: Props) {
  const { t } = useTranslation('exchange');
  const { text } = useSpeech();
  const { listed, fault, asked } = useContents(wish);
  const [without, setWithout] = useState('');
  const missing = (listed?.missing ?? []).join('、');
  const isWhole = listed?.parts.every(({ trouble }) => trouble === null) ?? false;
  const isSound = isWhole && without === missing;
  useEffect(() => onSound(isSound), [isSound, onSound]);
  if (!asked) return <p className="exchange-quiet">{t('contentsNone')}</p>;
  if (fault !== null) return <Alert type="error" showIcon title={text(fault.sentence)} />;
  if (listed === null) return <Spin delay={300} />;
  const { parts, entries } = listed;
  const troubled = parts.filter(({ trouble }) => trouble !== null);
  const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
  return (
    <section className="exchange-box" aria-label={t('contentsIn')}>
      <h3 className="exchange-part-title">
        {t('contentsCount', { count: parts.length, size: writeSize(bytes) })}
        {entries > 0 && ` · ${t('entriesIn', { count: entries })}`}
      </h3>
      {missing !== '' && (
        <Alert
          type="warning"
          showIcon
          title={t('contentsMissing', { names: missing })}
          description={
            <Checkbox
              checked={without === missing}
              onChange={({ target }) => setWithout(target.checked ? missing : '')}
            >
              {t('sendWithout')}
            </Checkbox>
          }
        />
      )}
      {troubled.length > 0 && <Alert type="error" showIcon title={t('contentsTroubled', { count: troubled.length })} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="exchange-scroll" tabIndex={0} aria-label={t('contentsIn')}>
        <table className="exchange-table">
          <tbody>
            {parts.map(({ path, role, name, bytes: size, trouble }) => (
              <tr key={path}>
                <th scope="row">
                  {name || t(`role.${role}`)}
                  {trouble !== null && <strong className="exchange-wrong">{text(trouble)}</strong>}
                </th>
                <td>{t(`role.${role}`)}</td>
                <td>{writeSize(size)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

type Listed = Output<'sending:contents'>;
type State = { readonly listed: Listed | null; readonly fault: Fault | null };
const nothing: State = { listed: null, fault: null };

function useContents(wish: SendWish): State & { readonly asked: boolean } {
  const contents = contentsOf(wish);
  const question = contents === null ? '' : JSON.stringify(contents);
  const [state, setState] = useState(nothing);
  useEffect(() => {
    let wanted = true;
    setState(nothing);
    if (question === '') return;
    machine['sending:contents'](JSON.parse(question)).then((outcome) => {
      if (!wanted) return;
      setState(outcome.ok ? { listed: outcome.value, fault: null } : { listed: null, fault: outcome.fault });
    });
    return () => {
      wanted = false;
    };
  }, [question]);
  return { ...state, asked: question !== '' };
}
