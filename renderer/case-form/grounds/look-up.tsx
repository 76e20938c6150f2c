// Beside the first question: looks the party up in the register of first violations, shows what a person must judge,
// and leaves the look-up on record in the case. It answers nothing by itself.
import { Button, Tag } from 'antd';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LookUp } from '../../../templates/case/case';
import { textAt } from '../../../templates/reading/loose';
import { isPlainObject } from '../../../templates/reading/plain-copy';
import { type Input, machine, type Output } from '../../bridge';
import { goTo } from '../../frame/navigation';
import { useSpeech } from '../../words/speech';
import { useForm, useOfForm } from '../form-context';

type Hits = Output<'violation:look-up'>['hits'];

export const RegisterLookUp = memo(function RegisterLookUp() {
  const { store } = useForm();
  const { t } = useTranslation('case-form');
  const { text } = useSpeech();
  const [hits, setHits] = useState<Hits | null>(null);
  const [fault, setFault] = useState('');
  const [asking, setAsking] = useState(false);
  const kept = useOfForm((form) => JSON.stringify(form.get('grounds.lookUp') ?? null));
  const record = JSON.parse(kept) as LookUp | null;
  const ask = async (): Promise<void> => {
    store.settle();
    setAsking(true);
    const data = store.data as Input<'violation:look-up'>['case'];
    const outcome = await machine['violation:look-up']({ id: textAt(data, 'id'), case: data });
    setAsking(false);
    setFault(outcome.ok ? '' : text(outcome.fault.sentence));
    if (!outcome.ok) return;
    setHits(outcome.value.hits);
    const grounds = store.get('grounds');
    store.set('grounds', { ...(isPlainObject(grounds) ? grounds : {}), lookUp: outcome.value.record });
  };
  return (
    <section className="look-up" aria-label={t('lookUp')} data-path="grounds.lookUp">
      <Button size="small" loading={asking} onClick={() => void ask()}>
        {record === null ? t('lookUp') : t('lookUpAgain')}
      </Button>
      <div aria-live="polite">
        {fault !== '' && <p className="form-said form-bad">{fault}</p>}
        {record !== null && <Said record={record} />}
        {hits !== null && hits.length > 0 && <HitList hits={hits} />}
      </div>
    </section>
  );
});

function Said({ record }: { readonly record: LookUp }) {
  const { t } = useTranslation('case-form');
  const { at, by, from, until, scope, entries, received, matches, candidates } = record;
  return (
    <p className="form-said">
      {t('lookedUp', { by, at: at.slice(0, 16).replace('T', ' '), from, until, scope: t(`scope.${scope}`) })}{' '}
      {t('lookedUpFound', { entries, received, matches, candidates })}
    </p>
  );
}

function HitList({ hits }: { readonly hits: Hits }) {
  const { t } = useTranslation('case-form');
  const { text } = useSpeech();
  return (
    <ul className="look-up-hits">
      {hits.map((hit) => (
        <li key={`${hit.case}${hit.foundOn}${hit.party.zh}${hit.numbers.join()}`}>
          <Tag color={hit.why === 'same-party' || hit.why === 'judged-same' ? 'red' : 'default'}>
            {t(`why.${hit.why}`)}
          </Tag>
          <strong>{text(hit.party)}</strong> <span className="form-said">{hit.code}</span>
          <div className="form-said">
            {hit.foundOn} · {text(hit.matter)} · {text(hit.authority)} {hit.numbers.join(' ')}
            {hit.from !== null && ` · ${t('fromNeighbour', { office: text(hit.from) })}`}
          </div>
          {hit.judgement !== null && (
            <div className="form-said">
              {t('judgedBy', { ...hit.judgement, at: hit.judgement.at.slice(0, 16).replace('T', ' ') })}
            </div>
          )}
          {hit.case !== null && (
            <button type="button" className="form-link" onClick={() => goTo({ view: 'case', id: hit.case as string })}>
              {t('showCase')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
