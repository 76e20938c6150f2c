// The act as a sentence in both languages: facts put in by a press, faults at once, and how it reads in a paper.
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { factSentence } from '../../../templates/compose/act-facts';
import { listAt, textAt, wordsAt } from '../../../templates/reading/loose';
import { Messages } from '../../case-form/fields/messages';
import { WordsField } from '../../case-form/fields/words-field';
import { useForm, useValue } from '../../case-form/form-context';
import { plainLabel } from '../../record-form/plain-label';
import { Panel } from '../../ui/panel';
import { Segments } from '../../ui/segments';
import { useSignal } from '../../ui/signal';
import { useSpeech } from '../../words/speech';
import type { MatterSession } from './matter-session';
import { sampleFacts } from './sample-facts';

export function SentencePart({ session }: { readonly session: MatterSession }) {
  const { t } = useTranslation('matters');
  return (
    <Panel title={t('field.sentence')} hint={t('sentence.hint')}>
      <FactButtons />
      <WordsField path="sentence" label={plainLabel(t('field.sentence'))} required many />
      <Messages path="sentence.zh" empty={false} />
      <Messages path="sentence.en" empty={false} />
      <Example session={session} />
    </Panel>
  );
}

/** Puts a placeholder at the end of both languages: they then use the same facts. */
function FactButtons() {
  const { t } = useTranslation('matters');
  const { text } = useSpeech();
  const { store } = useForm();
  const facts = listAt({ facts: useValue('facts') }, 'facts');
  const put = (key: string): void => {
    const { zh, en } = wordsAt(store.data, 'sentence');
    store.set('sentence', {
      zh: `${zh}{{ ${key} }}`,
      en: `${en}${en === '' || en.endsWith(' ') ? '' : ' '}{{ ${key} }}`,
    });
  };
  const known = facts.map((fact) => ({ key: textAt(fact, 'key'), label: wordsAt(fact, 'label') }));
  return (
    <div className="fact-buttons">
      {known
        .filter(({ key }) => key !== '')
        .map(({ key, label }) => (
          <Button key={key} size="small" onClick={() => put(key)} aria-label={t('sentence.put', { name: text(label) })}>
            {text(label)} <code>{`{{ ${key} }}`}</code>
          </Button>
        ))}
    </div>
  );
}

function Example({ session }: { readonly session: MatterSession }) {
  const { t } = useTranslation('matters');
  const { today } = useForm();
  const { matter, findings } = useSignal(session.state);
  const [whole, setWhole] = useState<'whole' | 'least'>('whole');
  const faulty = findings.some(({ path, severity }) => severity === 'block' && /^(sentence|facts)/.test(path));
  return (
    <section className="sentence-example" aria-label={t('sentence.example')}>
      <div className="sentence-example-head">
        <h3>{t('sentence.example')}</h3>
        <Segments
          label={t('sentence.facts')}
          value={whole}
          options={(['whole', 'least'] as const).map((value) => ({ value, label: t(`sentence.${value}`) }))}
          onChange={setWhole}
        />
      </div>
      {faulty || matter === null ? (
        <p className="record-hint">{t('sentence.faulty')}</p>
      ) : (
        <Said words={factSentence(matter, sampleFacts(matter.facts, whole === 'whole', today))} />
      )}
    </section>
  );
}

function Said({ words }: { readonly words: ReturnType<typeof factSentence> }) {
  const { t } = useTranslation('matters');
  return (
    <>
      {(['zh', 'en'] as const).map((language) => (
        <p key={language} lang={language === 'zh' ? 'zh-CN' : 'en'} aria-live="polite">
          {words[language].length === 0
            ? t('sentence.empty')
            : words[language].map((run, index) =>
                run.field === undefined ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: runs of one sentence have no other name than their order
                  <span key={index}>{run.text}</span>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <mark key={index}>{run.text}</mark>
                ),
              )}
        </p>
      ))}
    </>
  );
}
