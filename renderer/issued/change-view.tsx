// What an issued paper would say otherwise by now: clause by clause, in each language, what went and what came.
import { Alert, Spin } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outcome } from '../../electron/contract/outcome';
import { machine, type Output } from '../bridge';
import { MarkedChanges } from '../ui/marked-changes';
import { useSpeech } from '../words/speech';
import type { IssuedSubject } from './use-issued';

type Compared = Output<'issued:compare'>;
type Change = Compared['clauses'][number]['zh'][number];

/** Stretches that stayed are cut in the middle: what changed must be found at a glance. */
const longestSame = 60;

export function ChangeView({ id, subject }: { readonly id: string; readonly subject: IssuedSubject }) {
  const { t } = useTranslation('issued');
  const { text } = useSpeech();
  const compared = useCompared(id, subject);
  if (compared === null) return <Spin />;
  if (!compared.ok) return <Alert type="error" showIcon title={text(compared.fault.sentence)} />;
  const { outOfDate, others, clauses } = compared.value;
  return (
    <section className="change-view" aria-label={t('changes')}>
      <p>{t(outOfDate ? 'becauseOfCase' : clauses.length === 0 ? 'nothingChanged' : 'notOfCase')}</p>
      {others.length > 0 && (
        <ul className="change-causes">
          {others.map((cause) => (
            <li key={cause}>{t(`cause.${cause}`)}</li>
          ))}
        </ul>
      )}
      {clauses.map(({ clause, zh, en }) => (
        <div key={clause} className="change-clause">
          {zh.length > 0 && <Changes changes={zh} lang="zh-CN" />}
          {en.length > 0 && <Changes changes={en} lang="en" />}
        </div>
      ))}
    </section>
  );
}

function Changes({ changes, lang }: { readonly changes: readonly Change[]; readonly lang: 'zh-CN' | 'en' }) {
  const last = changes.length - 1;
  return (
    <MarkedChanges
      className="changes"
      changes={changes}
      lang={lang}
      same={(text, index) => shortened(text, index === 0, index === last)}
    />
  );
}

function shortened(text: string, first: boolean, last: boolean): string {
  const signs = [...text];
  if (signs.length <= longestSame) return text;
  const half = longestSame / 2;
  const head = first ? '' : signs.slice(0, half).join('');
  const tail = last ? '' : signs.slice(-half).join('');
  return `${head} … ${tail}`;
}

function useCompared(id: string, subject: IssuedSubject): Outcome<Compared> | null {
  const [compared, setCompared] = useState<Outcome<Compared> | null>(null);
  useEffect(() => {
    let wanted = true;
    machine['issued:compare']({ id, subject }).then((outcome) => {
      if (wanted) setCompared(outcome);
    });
    return () => {
      wanted = false;
    };
  }, [id, subject]);
  return compared;
}
