// One paper issued in the case, named by its number.
import { useTranslation } from 'react-i18next';
import type { Ask } from '../../templates/asks/ask';
import { PickField } from '../case-form/fields/pick-field';
import { useForm } from '../case-form/form-context';
import { useStandingPapers } from './standing-papers';

export function PaperField({ path, ask }: { readonly path: string; readonly ask: Ask }) {
  const { store } = useForm();
  const { t } = useTranslation('particulars');
  const papers = useStandingPapers();
  const picks = papers.map(({ key, name, number, date }) => ({
    value: key,
    label: { zh: `${name.zh} ${number}`, en: `${name.en} ${number}` },
    detail: date,
    search: `${name.zh} ${name.en.toLowerCase()} ${number}`,
  }));
  return (
    <>
      <PickField
        path={path}
        label={ask.label}
        required={ask.required}
        options={picks}
        placeholder={t('choosePaper')}
        onPick={(value) => store.set(path, value)}
      />
      {papers.length === 0 && <p className="form-hint">{t('noPapers')}</p>}
    </>
  );
}
