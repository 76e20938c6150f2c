// How a subject is to be taken in, as its purpose allows; pieces that join a local case need to know which.
import { Radio } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { CasePicker } from '../case-picker';
import { useTakeWords } from '../take-words';
import { type Choice, choose, type Subject } from './arrival';

export function TakeChoice({ subject, choice }: { readonly subject: Subject; readonly choice: Choice }) {
  const { t } = useTranslation('exchange');
  const words = useTakeWords();
  const id = useId();
  const { of, takes } = subject;
  const needsCase = takes.find(({ take }) => take === choice.take)?.needsCase ?? false;
  return (
    <fieldset className="exchange-takes">
      <legend id={id}>{t('takeAs')}</legend>
      <Radio.Group
        aria-labelledby={id}
        className="exchange-take-list"
        value={choice.take}
        options={takes.map(({ take }) => ({ value: take, label: words(take) }))}
        onChange={({ target }) => choose(of, () => ({ take: target.value as string }))}
      />
      {needsCase && (
        <CasePicker
          label={t('intoCase')}
          many={false}
          chosen={choice.into === null ? [] : [choice.into]}
          onChange={([into]) => choose(of, () => ({ into: into ?? null }))}
        />
      )}
    </fieldset>
  );
}
