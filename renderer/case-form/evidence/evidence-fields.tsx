// The smaller fields of a piece of evidence: who took it, how many, and its file.
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fileNameSchema, sha256Schema } from '../../../templates/language/plain-values';
import { textAt } from '../../../templates/reading/loose';
import { useTyping } from '../../ui/use-typing';
import { useSpeech } from '../../words/speech';
import { FormField } from '../fields/form-field';
import { type Message, useIsWrong } from '../fields/messages';
import { useForm, useText, useValue } from '../form-context';
import { readNumber } from '../steps/fact-number';

const takenByLabel = { zh: '取证人', en: 'Taken by' };
const copiesLabel = { zh: '数量', en: 'Quantity' };
const none: readonly Message[] = [];

/** An officer of the office by name, or any other name as typed. */
export const TakenByField = memo(function TakenByField({ path }: { readonly path: string }) {
  const { store, office } = useForm();
  const { text } = useSpeech();
  const value = useText(path);
  const authority = useText('authority');
  const wrong = useIsWrong(path, none, value === '');
  const officers = office.officers.filter((officer) => officer.authority === authority);
  const known = office.officers.find(({ id }) => id === value);
  const typing = useTyping(known === undefined ? value : known.name.zh, (name) =>
    store.set(path, officers.find((officer) => officer.name.zh === name)?.id ?? name),
  );
  return (
    <FormField path={path} label={takenByLabel} required empty={value === ''}>
      {({ control, messages }) => (
        <>
          <input
            {...typing}
            id={control}
            className="form-input"
            list={`${control}-officers`}
            autoComplete="off"
            aria-invalid={wrong || undefined}
            aria-describedby={messages}
          />
          <datalist id={`${control}-officers`}>
            {officers.map(({ id, name }) => (
              <option key={id} value={name.zh}>
                {text(name)}
              </option>
            ))}
          </datalist>
        </>
      )}
    </FormField>
  );
});

export const CopiesField = memo(function CopiesField({ path }: { readonly path: string }) {
  const { store } = useForm();
  const value = useValue(path);
  const shown = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  const local = Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 9999 ? none : [notACount];
  const typing = useTyping(shown, (text) => store.set(path, readNumber(text)));
  return (
    <FormField path={path} label={copiesLabel} local={local}>
      {({ control, messages }) => (
        <input
          {...typing}
          id={control}
          className="form-input"
          inputMode="numeric"
          autoComplete="off"
          aria-invalid={local.length > 0 || undefined}
          aria-describedby={messages}
        />
      )}
    </FormField>
  );
});

const notACount: Message = {
  severity: 'block',
  sentence: { zh: '数量应为1至9999的整数。', en: 'The quantity must be a whole number from 1 to 9999.' },
};

/** Name and hash of a file. They enter the case only together, and only when both can be right. */
export const FileFields = memo(function FileFields({ path }: { readonly path: string }) {
  const { store } = useForm();
  const { t } = useTranslation('case-form');
  const file = useValue(`${path}.file`);
  const [typed, setTyped] = useState<{ readonly name: string; readonly sha256: string } | null>(null);
  const shown = typed ?? { name: textAt(file, 'name'), sha256: textAt(file, 'sha256') };
  const change = (next: { readonly name: string; readonly sha256: string }): void => {
    setTyped(next);
    const { name, sha256 } = next;
    const whole = fileNameSchema.safeParse(name).success && sha256Schema.safeParse(sha256).success;
    const bytes = (file as { readonly bytes?: number } | undefined)?.bytes ?? 0;
    if (whole) store.set(`${path}.file`, { name, sha256, bytes });
    else if (name === '' && sha256 === '') store.set(`${path}.file`, undefined);
  };
  const name = useTyping(shown.name, (text) => change({ ...shown, name: text.trim() }));
  const hash = useTyping(shown.sha256, (text) => change({ ...shown, sha256: text.trim().toLowerCase() }));
  const broken = shown.sha256 !== '' && !sha256Schema.safeParse(shown.sha256).success;
  return (
    <details className="evidence-file" open={file !== undefined}>
      <summary>{shown.name === '' ? t('addFile') : t('fileNamed', { name: shown.name })}</summary>
      <div className="form-row" data-path={`${path}.file`}>
        <label>
          {t('fileName')}
          <input {...name} className="form-input" autoComplete="off" />
        </label>
        <label>
          {t('fileHash')}
          <input {...hash} className="form-input" autoComplete="off" aria-invalid={broken || undefined} />
        </label>
      </div>
      {broken && <p className="form-said form-bad">{t('fileHashShape')}</p>}
    </details>
  );
});
