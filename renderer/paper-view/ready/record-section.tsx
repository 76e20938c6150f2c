// What has been printed and exported from this draft before: when, which paper, by whom, and its hash.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine, type Output } from '../../bridge';
import { useSpeech } from '../../words/speech';
import type { Kind } from '../use-paper-choice';
import { kindName } from './kind-name';

type Entries = Output<'paper:record'>;

/** @param props.sent grows with each print and export: the record is then read anew */
export function RecordSection(props: { readonly id: string; readonly sent: number; readonly kinds: readonly Kind[] }) {
  const { t } = useTranslation('paper');
  const { text, language } = useSpeech();
  const { id, sent, kinds } = props;
  const [entries, setEntries] = useState<Entries>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `sent` says that there is more to read
  useEffect(() => {
    let wanted = true;
    machine['paper:record']({ id }).then((outcome) => {
      // A draft that has never been saved has no record, and that is no fault to speak of.
      if (wanted) setEntries(outcome.ok ? outcome.value : []);
    });
    return () => {
      wanted = false;
    };
  }, [id, sent]);
  if (entries.length === 0) return null;
  const clock = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Shanghai',
  });
  return (
    <section className="ready-section" aria-label={t('record')}>
      <h3>{t('record')}</h3>
      <ul className="ready-record">
        {entries.toReversed().map(({ at, what, kind, language: of, who, sha256, template }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries are only ever added, and read anew as a whole
          <li key={index}>
            <time dateTime={at}>{clock.format(new Date(at))}</time>
            <span>{t(`did.${what}`)}</span>
            <span className="ready-file-name" title={kindName(kinds, kind, text)}>
              {kindName(kinds, kind, text)} · {t(`language.${languageOf(of)}`)}
            </span>
            {template !== undefined && <span>{t(`wording.${template.origin}`, { edition: template.edition })}</span>}
            {who !== undefined && <span>{who}</span>}
            <code title={`SHA-256 ${sha256}`}>{sha256.slice(0, 8)}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}

function languageOf(written: string): 'zh' | 'en' | 'zh-en' {
  return written === 'zh' || written === 'en' ? written : 'zh-en';
}
