// A try of the law: what would be cited for a matter, at a place, on a day, with the office as it is saved.
import { Alert, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { divisions } from '../../../templates/divisions/division-list';
import { divisionName } from '../../../templates/divisions/division-search';
import { dateSchema } from '../../../templates/language/plain-values';
import { machine, type Output } from '../../bridge';
import { useForm } from '../../case-form/form-context';
import { Labelled } from '../../ui/labelled';
import { Panel } from '../../ui/panel';
import { useSignal } from '../../ui/signal';
import { useSpeech } from '../../words/speech';
import type { OfficeSession } from '../office-session';

type Chosen = Output<'law:choose'>;
type Matter = Output<'matter:list'>[number];

export function TryLaw({ saves }: Pick<OfficeSession, 'saves'>) {
  const { t } = useTranslation('law');
  const { text: say } = useSpeech();
  const { today } = useForm();
  const [matters, setMatters] = useState<readonly Matter[]>([]);
  const [matter, setMatter] = useState<string | null>(null);
  const [division, setDivision] = useState<string | null>(null);
  const [date, setDate] = useState(today);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const round = useSignal(saves);
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
  }, [matter, division, date, round]);
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
        <Labelled label={t('try.date')}>
          {(id) => (
            <input
              id={id}
              type="date"
              className="form-input"
              value={date}
              onChange={({ target }) => setDate(target.value)}
            />
          )}
        </Labelled>
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
