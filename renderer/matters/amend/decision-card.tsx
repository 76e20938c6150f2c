// One thing that cites the old edition: its articles then and now, and what becomes of it.
import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ArticleThen } from '../../../templates/law/amending/affected';
import { lostAmounts } from '../../../templates/law/amending/lost-amounts';
import type { Amendment } from '../../../templates/law/amending/new-edition';
import type { Basis, Law } from '../../../templates/law/schema';
import { Mark } from '../../ui/mark';
import { useSpeech } from '../../words/speech';
import { WordChanges } from '../../workshop/editions/word-changes';
import { basisDecision, citationKey, type Decidable, type Decided, isDecided } from './decisions';
import { RepointFields } from './repoint-fields';
import '../../workshop/editions/editions.css';
import './amend.css';

export function DecisionCard(props: {
  readonly title: string;
  readonly of: Decidable & { readonly mayCarry: boolean };
  /** Null for a citation of a template. */
  readonly basis: Basis | null;
  readonly later: Law;
  readonly change: Amendment;
  readonly decided: Decided | undefined;
  readonly onDecide: (decided: Decided) => void;
}) {
  const { title, of, basis, later, change, decided, onDecide } = props;
  const { t: words } = useTranslation('amend');
  const done = isDecided(decided, of);
  return (
    <article className="decision-card" aria-label={title}>
      <header>
        <strong>{title}</strong>
        <Mark tone={done ? 'good' : 'warn'}>{words(done ? 'decided' : 'undecided')}</Mark>
      </header>
      {of.articles.map((one) => (
        <Sides key={citationKey(one.citation)} article={one} />
      ))}
      <Radio.Group
        value={decided?.do ?? null}
        aria-label={words('decision')}
        onChange={({ target }) => onDecide({ ...decided, to: decided?.to ?? {}, do: target.value as Decided['do'] })}
        options={(['carry', 'repoint', 'verify'] as const).map((value) => ({
          value,
          label: words(`do.${value}`),
          disabled: value === 'carry' && !of.mayCarry,
        }))}
      />
      {decided?.do === 'repoint' && (
        <RepointFields of={of} basis={basis} later={later} change={change} decided={decided} onDecide={onDecide} />
      )}
      {basis !== null && decided !== undefined && decided.do !== 'verify' && (
        <Amounts basis={basis} decided={decided} later={later} day={change.next.validFrom} />
      )}
    </article>
  );
}

function Sides({ article: { citation, before, after } }: { readonly article: ArticleThen }) {
  const { t: words } = useTranslation('amend');
  const { text } = useSpeech();
  const name = before?.name ?? after?.name ?? { zh: citationKey(citation), en: '' };
  return (
    <section className="decision-sides" aria-label={text(name)}>
      <h4>{text(name)}</h4>
      <div>
        <h5>{words('oldText')}</h5>
        <p lang="zh-CN">{before?.text.zh ?? words('notHeld')}</p>
        {before !== undefined && before.text.en !== '' && <p lang="en">{before.text.en}</p>}
      </div>
      <div>
        <h5>{words('newText')}</h5>
        {after === undefined ? (
          <p className="decision-gone">{words('gone')}</p>
        ) : (
          <>
            <WordChanges before={before?.text.zh ?? ''} after={after.text.zh} language="zh" />
            {after.text.en === '' ? (
              <p className="record-hint">{words('noEnglish')}</p>
            ) : (
              <WordChanges before={before?.text.en ?? ''} after={after.text.en} language="en" />
            )}
          </>
        )}
      </div>
    </section>
  );
}

/** The fine in words is the office's copy of the statute: where the statute says otherwise now, it must follow. */
function Amounts(props: {
  readonly basis: Basis;
  readonly decided: Decided;
  readonly later: Law;
  readonly day: string;
}) {
  const { basis, decided, later, day } = props;
  const { t: words } = useTranslation('amend');
  const { do: _, ...changes } = basisDecision({ basis }, decided);
  const lost = lostAmounts({ ...basis, ...changes }, later, day);
  if (lost.length === 0) return null;
  return (
    <p className="decision-lost" role="alert">
      {words('lostAmounts', { list: lost.join('、') })}
    </p>
  );
}
