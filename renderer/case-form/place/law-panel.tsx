// The law beside the facts: what the papers will cite for this matter, place and day, or why the office must enter it.
import { Alert, Collapse } from 'antd';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { sayDate } from '../../../templates/language/dates';
import { useSpeech } from '../../words/speech';
import { type ChosenLaw, type LawState, useLaw } from './use-law';

export const LawPanel = memo(function LawPanel() {
  const { t } = useTranslation('case-form');
  const state = useLaw();
  return (
    <section className="law-panel" data-path="law" aria-label={t('law')}>
      <h3>{t('law')}</h3>
      <LawOf state={state} />
    </section>
  );
});

function LawOf({ state }: { readonly state: LawState }) {
  const { t } = useTranslation('case-form');
  const { text } = useSpeech();
  if (state.state === 'open') return <p className="form-hint">{t(`lawLacks.${state.lacks}`)}</p>;
  if (state.state === 'asking') return <p className="form-hint">{t('lawAsking')}</p>;
  if (state.state === 'failed') return <Alert type="error" showIcon title={text(state.fault.sentence)} />;
  const { law, day, assumed } = state;
  return (
    <>
      <p className="form-said">{t(assumed ? 'lawAssumed' : 'lawOfDay', { day: text(sayDate(day)) })}</p>
      <Notices law={law} severity="block" />
      {law.outcome !== 'missing' && <Provisions law={law} />}
      <Notices law={law} severity="warn" />
    </>
  );
}

/** What blocks stands above the law, and where no law was found it is the only thing to be said. */
function Notices({ law, severity }: { readonly law: ChosenLaw; readonly severity: 'block' | 'warn' }) {
  const { text } = useSpeech();
  const notices = law.notices.filter((notice) => notice.severity === severity);
  if (notices.length === 0) return null;
  return (
    <ul className={`law-notices law-notices-${severity}`}>
      {notices.map(({ sentence }) => (
        <li key={sentence.zh}>
          <Alert type={severity === 'block' ? 'error' : 'warning'} showIcon title={text(sentence)} />
        </li>
      ))}
    </ul>
  );
}

function Provisions({ law }: { readonly law: ChosenLaw }) {
  const { t } = useTranslation('case-form');
  const { text } = useSpeech();
  const structure = (['A', 'B', 'C', 'N'] as const).find((one) => one === law.structure);
  return (
    <>
      <p className="law-structure">
        <strong>{t(law.outcome === 'local' ? 'lawLocal' : 'lawNational')}</strong>
        {structure && <span>{t(`structure.${structure}`)}</span>}
        {text(law.fine) !== '' && <span>{t('fine', { fine: text(law.fine) })}</span>}
      </p>
      <ProvisionList title={t('breach')} provisions={law.breach} />
      <ProvisionList title={t('consequence')} provisions={law.consequence} />
    </>
  );
}

function ProvisionList(props: { readonly title: string; readonly provisions: ChosenLaw['breach'] }) {
  const { text } = useSpeech();
  if (props.provisions.length === 0) return null;
  return (
    <div className="law-provisions">
      <h4>{props.title}</h4>
      <Collapse
        size="small"
        ghost
        items={props.provisions.map((provision) => ({
          key: provision.name.zh,
          label: text(provision.name),
          children: (
            <>
              <p className="law-text">{provision.text.zh}</p>
              {provision.text.en !== '' && (
                <p className="law-text" lang="en">
                  {provision.text.en}
                </p>
              )}
            </>
          ),
        }))}
      />
    </div>
  );
}
