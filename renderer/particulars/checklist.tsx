// Some of the case's evidence, of its photographs or of its issued papers, ticked; nothing ticked means all or none.
import { Checkbox } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { answerIds } from '../../templates/asks/answer';
import type { Answer, Ask } from '../../templates/asks/ask';
import { isPictureFile } from '../../templates/case/evidence';
import type { Bilingual } from '../../templates/language/bilingual';
import { listAt, textAt, wordsAt } from '../../templates/reading/loose';
import { FormField } from '../case-form/fields/form-field';
import { useForm, useOfForm, useValue } from '../case-form/form-context';
import { useSpeech } from '../words/speech';
import { useStandingPapers } from './standing-papers';

type Props = { readonly path: string; readonly ask: Ask };
type Entry = { readonly id: string; readonly label: ReactNode };

const any = (): boolean => true;

export function EvidenceChecklist(props: Props) {
  return <Checklist {...props} entries={useEvidence(any)} none="noEvidence" />;
}

export function PhotographChecklist(props: Props) {
  return <Checklist {...props} entries={useEvidence(isPictureFile)} none="noPhotographs" />;
}

/** Numbered as the case numbers them. */
function useEvidence(hasFit: (file: string) => boolean): readonly Entry[] {
  const { text } = useSpeech();
  const said = useOfForm((form) =>
    JSON.stringify(
      listAt(form.data, 'evidence').map((one) => ({
        id: textAt(one, 'id'),
        title: wordsAt(one, 'title'),
        file: textAt(one, 'file', 'name'),
      })),
    ),
  );
  return useMemo(() => {
    const evidence = JSON.parse(said) as readonly { id: string; title: Bilingual; file: string }[];
    return evidence.flatMap(({ id, title, file }, index) =>
      hasFit(file) ? [{ id, label: `${index + 1}. ${text(title)}` }] : [],
    );
  }, [said, text, hasFit]);
}

export function PaperChecklist(props: Props) {
  const { text } = useSpeech();
  const entries = useStandingPapers().map(({ key, name, number, date }) => ({
    id: key,
    label: (
      <>
        {text(name)} {number} <span className="form-said">{date}</span>
      </>
    ),
  }));
  return <Checklist {...props} entries={entries} none="noPapers" />;
}

function Checklist(
  props: Props & { readonly entries: readonly Entry[]; readonly none: 'noEvidence' | 'noPapers' | 'noPhotographs' },
) {
  const { path, ask, entries, none } = props;
  const { store } = useForm();
  const { t } = useTranslation('particulars');
  const value = useValue(path);
  const ticked = answerIds(value as Answer | undefined);
  /** In the order of the case, whichever was ticked first. */
  const change = (next: readonly string[]): void => {
    const ordered = entries.filter(({ id }) => next.includes(id)).map(({ id }) => id);
    store.set(path, ordered.length === 0 ? undefined : ordered);
  };
  const lost = ticked.filter((id) => !entries.some((entry) => entry.id === id));
  return (
    <FormField path={path} label={ask.label} required={ask.required} empty={entries.length === 0} group>
      {() => (
        <>
          {entries.length === 0 && <p className="form-hint">{t(none)}</p>}
          <Checkbox.Group className="ask-checklist" value={[...ticked]} onChange={change}>
            {entries.map(({ id, label }) => (
              <Checkbox key={id} value={id}>
                {label}
              </Checkbox>
            ))}
            {lost.map((id) => (
              <Checkbox key={id} value={id}>
                {t('gone', { id })}
              </Checkbox>
            ))}
          </Checkbox.Group>
          {entries.length > 0 && ticked.length === 0 && (
            <p className="form-said">
              {ask.unanswered === 'all' ? t('allTaken', { count: entries.length }) : t('noneTaken')}
            </p>
          )}
        </>
      )}
    </FormField>
  );
}
