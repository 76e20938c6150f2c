// One number series: its pattern, the digits of its sequence, and how its first number of this year reads.
import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperKind } from '../../../electron/contract/channels';
import { Messages, useIsWrong } from '../../case-form/fields/messages';
import { useForm, useText, useValue } from '../../case-form/form-context';
import { readNumber } from '../../case-form/steps/fact-number';
import { GrowText } from '../../ui/grow-text';
import { useTyping } from '../../ui/use-typing';
import { useSpeech } from '../../words/speech';
import { numberPreview } from './number-preview';

const noMessages: readonly never[] = [];

export const SeriesRow = memo(function SeriesRow(props: {
  readonly path: string;
  readonly paper: string;
  readonly kind: PaperKind | undefined;
  readonly remove: ReactNode;
}) {
  const { path, kind, paper } = props;
  const { t } = useTranslation('office');
  const { text } = useSpeech();
  const { store, today } = useForm();
  const pattern = useText(`${path}.pattern`);
  const width = useValue(`${path}.width`);
  const wrong = useIsWrong(`${path}.pattern`, noMessages, false);
  const name = kind === undefined ? paper : text(kind.name);
  const preview = numberPreview(pattern, typeof width === 'number' ? width : 0, today.slice(0, 4));
  const typing = useTyping(String(width ?? ''), (typed) => store.set(`${path}.width`, readNumber(typed)));
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="series-pattern" data-path={`${path}.pattern`}>
        <GrowText
          value={pattern}
          onText={(next) => store.set(`${path}.pattern`, next)}
          label={t('series.patternOf', { name })}
          lang="zh-CN"
          invalid={wrong}
        />
        <Messages path={`${path}.pattern`} empty={false} />
      </td>
      <td className="series-width" data-path={`${path}.width`}>
        <input {...typing} className="form-input" inputMode="numeric" aria-label={t('series.widthOf', { name })} />
        <Messages path={`${path}.width`} empty={false} />
      </td>
      <td lang="zh-CN">{preview ?? <span className="office-quiet">{t('series.incomplete')}</span>}</td>
      <td>{props.remove}</td>
    </tr>
  );
});
