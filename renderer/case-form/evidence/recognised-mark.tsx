// Of a piece that a neighbour's bundle brought: who collected it there, and which authority vouches for it 互认.
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { recognisedSchema } from '../../../templates/case/evidence';
import { writeDay } from '../../drafts/deadline';
import { Mark } from '../../ui/mark';
import { useSpeech } from '../../words/speech';
import { useValue } from '../form-context';

export const RecognisedMark = memo(function RecognisedMark({ path }: { readonly path: string }) {
  const { t } = useTranslation('exchange');
  const { text, language } = useSpeech();
  const given = useValue(`${path}.recognised`);
  const recognised = given === undefined ? undefined : recognisedSchema.safeParse(given).data;
  if (recognised === undefined) return null;
  const { collectedBy, authority, from, at } = recognised;
  const said = { who: collectedBy, day: writeDay(at, language, Date.now()) };
  return (
    <p className="evidence-recognised">
      <Mark tone="good">{t('recognised')}</Mark>{' '}
      {authority === undefined
        ? t('recognisedByNone', { ...said, from: text(from) })
        : t('recognisedBy', { ...said, authority: text(authority) })}
    </p>
  );
});
