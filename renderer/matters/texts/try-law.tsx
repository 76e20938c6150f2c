// A try of the law: what would be cited for a matter, at a place, on a day, with the office as it is saved.
import { Alert, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { divisions } from '../../../templates/divisions/division-list';
import { divisionName } from '../../../templates/divisions/division-search';
import { dateSchema } from '../../../templates/language/plain-values';
import type { Law } from '../../../templates/law/schema';
import { machine, type Output } from '../../bridge';
import { dayInChina } from '../../case-form/moments';
import { DayInput } from '../../ui/day-input';
import { Labelled } from '../../ui/labelled';
import { Panel } from '../../ui/panel';
import { useSpeech } from '../../words/speech';

type Chosen = Output<'law:choose'>;
type Matter = Output<'matter:list'>[number];

/** @param props.law asked anew where it is another */
export function TryLaw({ law }: { readonly law: Law }) {
  const { t } = useTranslation('law');
  const { text: say } = useSpeech();
  const [matters, setMatters] = useState<readonly Matter[]>([]);
  const [matter, setMatter] = useState<string | null>(null);
  const [division, setDivision] = useState<string | null>(null);
  const [date, setDate] = useState(() => dayInChina(Date.now()));
  const [chosen, setChosen] = useState<Chosen | null>(null);
  useEffect(() => {
    void machine['matter:list']({}).then((outcome) => outcome.ok && setMatters(outcome.value));
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew after each save
  useEffect(() => {
    if (matter === null || division === null || !dateSchema.safeParse(date).success) return;
    let stale = false;
    void machine['law:choose']({ matter, division, date, facts: {} }).then((outcome) => {
      if (!stale) setChosen(outcome.ok ? outcome.value : null);
    });
    return () => {
      stale = true;
    };
  }, [matter, division, date, law]);
  return (
    <Panel title={t('try.title')} hint={t('try.hint')}>
      <div className="try-law">
        <Labelled label={t('try.matter')}>
          {(id) => (
            <Select
              id={id}
              value={matter}
              onChange={setMatter}
              placeholder={t('choose')}
              options={matters.map(({ id, name }) => ({ value: id, label: say(name) }))}
            />
          )}
        </Labelled>
        <Labelled label={t('try.place')}>
          {(id) => (
            <Select
              id={id}
              value={division}
              onChange={setDivision}
              placeholder={t('choose')}
              showSearch={{ optionFilterProp: 'label' }}
              options={divisions.map((one) => ({ value: one.code, label: `${say(divisionName(one))} ${one.code}` }))}
            />
          )}
        </Labelled>
        <DayInput label={t('try.date')} value={date} onDay={setDate} />
      </div>
      {chosen !== null && <Answer chosen={chosen} />}
    </Panel>
  );
}

function Answer({ chosen }: { readonly chosen: Chosen }) {
  const { t } = useTranslation('law');
  const { text: say } = useSpeech();
  const kind = chosen.outcome === 'missing' ? 'error' : chosen.outcome === 'local' ? 'success' : 'info';
  return (
    <div className="try-answer" aria-live="polite">
      <Alert type={kind} showIcon title={t(`try.${chosen.outcome}`)} />
      {(['breach', 'consequence'] as const).map(
        (part) =>
          chosen[part].length > 0 && (
            <section key={part}>
              <h3>{t(`basis.${part}`)}</h3>
              {chosen[part].map(({ name, text }) => (
                <blockquote key={name.zh}>
                  <strong>{say(name)}</strong>
                  <p>{say(text)}</p>
                </blockquote>
              ))}
            </section>
          ),
      )}
      <ul>
        {chosen.notices.map(({ sentence }) => (
          <li key={sentence.zh}>{say(sentence)}</li>
        ))}
      </ul>
    </div>
  );
}
