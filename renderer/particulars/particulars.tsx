// What the paper that is looked at asks for beside the facts of its case or operation, as its template says.
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useForm } from '../case-form/form-context';
import { useSpeech } from '../words/speech';
import { AskField } from './ask-field';
import './particulars.css';
import '../record-form/record-form.css';

export const Particulars = memo(function Particulars() {
  const { paper } = useForm();
  const { t } = useTranslation('particulars');
  const { text } = useSpeech();
  if (paper === null) return null;
  const { kind } = paper;
  const name = text(kind.name);
  return (
    <>
      <p className="form-hint">{t(kind.asks.length === 0 ? 'nothingAsked' : 'askedFor', { name })}</p>
      {kind.asks.map((ask) => (
        <AskField key={`${kind.id} ${ask.key}`} kind={kind.id} ask={ask} />
      ))}
    </>
  );
});
